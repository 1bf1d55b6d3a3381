package org.posrules.internal.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.rulebook.ProblemKind;

/**
 * Which schemes fill their shortest numbers with zeros, as their codes show. A spreadsheet takes
 * such a code for a number and drops the zeros, and then the terminal's {@code 02} would meet no
 * row. What the core knows of a scheme counts before the tables: these may have lost all their
 * zeros at once. Immutable.
 */
final class CodeWidths {
  private static final String SCHEME = "scheme";
  private static final String CODE = "code";

  private final Map<String, List<String>> written;
  private final Function<String, Set<String>> known;

  private CodeWidths(Map<String, List<String>> written, Function<String, Set<String>> known) {
    this.written = written;
    this.known = known;
  }

  /** {@code known}: the codes of a scheme that the core knows. */
  static CodeWidths of(
      List<CsvRow> coded, List<CsvRow> noFault, Function<String, Set<String>> known) {
    return new CodeWidths(
        Stream.concat(coded.stream(), noFault.stream())
            .collect(
                Collectors.groupingBy(
                    row -> row.text(SCHEME),
                    TreeMap::new,
                    Collectors.mapping(row -> row.text(CODE), Collectors.toList()))),
        known);
  }

  /** The row with the zeros that it lacks; that it lacks them is a problem. */
  CsvRow mended(CsvRow row) {
    String code = row.text(CODE);
    Optional<String> meant = meant(row.text(SCHEME), code);
    meant.ifPresent(
        whole ->
            row.problem(
                ProblemKind.CODE_ZERO_LOST,
                CODE,
                "a number of %s has %d digits, and this has %d: Excel drops the zeros in front; did you mean %s?"
                    .formatted(row.text(SCHEME), whole.length(), code.length(), whole)));
    return meant.map(whole -> row.with(CODE, whole)).orElse(row);
  }

  private Optional<String> meant(String scheme, String code) {
    if (!isNumber(code)) {
      return Optional.empty();
    }
    Set<String> core = known.apply(scheme);
    List<String> others =
        core.stream().anyMatch(CodeWidths::isNumber)
            ? List.copyOf(core)
            : written.getOrDefault(scheme, List.of()).stream()
                .filter(c -> !c.equals(code))
                .toList();
    return width(others)
        .filter(width -> code.length() < width)
        .map(width -> "0".repeat(width - code.length()) + code);
  }

  /** Of the shortest numbers, where they are filled up with zeros. */
  private static Optional<Integer> width(Collection<String> codes) {
    List<String> numbers = codes.stream().filter(CodeWidths::isNumber).toList();
    return numbers.stream()
        .map(String::length)
        .min(Comparator.naturalOrder())
        .filter(least -> numbers.stream().anyMatch(n -> n.length() == least && n.startsWith("0")));
  }

  private static boolean isNumber(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
