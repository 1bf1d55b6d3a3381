package org.posrules.internal.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.CodeTable;

/**
 * The codes of a rulebook for those who look one up; diagnoses have an index of their own. Equal
 * when the rows are, however the rulebook was read.
 */
final class KnownCodes implements CodeTable {
  private final RulebookContent rulebook;

  KnownCodes(RulebookContent rulebook) {
    this.rulebook = rulebook;
  }

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
        .flatMap(known -> rulebook.lookedIn(known).stream())
        .flatMap(name -> row(rulebook.codes().getOrDefault(name, Map.of()), code))
        .findFirst();
  }

  private static Stream<CodeRow> row(Map<String, CodeRow> rows, String code) {
    CodeRow exact = rows.get(code);
    return exact != null
        ? Stream.of(exact)
        : rows.values().stream().filter(row -> row.code().equalsIgnoreCase(code));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownCodes codes && rows().equals(codes.rows());
  }

  @Override
  public int hashCode() {
    return rows().hashCode();
  }

  @Override
  public String toString() {
    return rows().size() + " codes";
  }
}
