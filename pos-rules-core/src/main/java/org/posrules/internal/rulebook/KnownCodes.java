package org.posrules.internal.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.CodeTable;

/** The codes of a rulebook for those who look one up; diagnoses have an index of their own. */
record KnownCodes(RulebookContent rulebook) implements CodeTable {

  @Override
  public List<CodeRow> rows() {
    return rulebook.schemes().keySet().stream()
        .flatMap(scheme -> rulebook.codes().getOrDefault(scheme, Map.of()).values().stream())
        .sorted(Comparator.comparing(CodeRow::scheme).thenComparing(CodeRow::code))
        .toList();
  }

  @Override
  public Optional<CodeRow> find(String scheme, String code) {
    return rulebook.scheme(scheme).stream()
        .flatMap(rulebook::lookedIn)
        .flatMap(name -> row(rulebook.codes().getOrDefault(name, Map.of()), code))
        .findFirst();
  }

  private static Stream<CodeRow> row(Map<String, CodeRow> rows, String code) {
    CodeRow exact = rows.get(code);
    return exact != null
        ? Stream.of(exact)
        : rows.values().stream().filter(row -> row.code().equalsIgnoreCase(code));
  }
}
