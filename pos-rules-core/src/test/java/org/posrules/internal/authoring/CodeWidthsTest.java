package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** A code whose zeros a spreadsheet has dropped is known by the other codes of its scheme. */
class CodeWidthsTest {
  private static final Set<String> PADDED = Set.of("01", "02", "91", "N7");

  private final List<RuleProblem> problems = new ArrayList<>();

  /** The codes as they are read; {@code core}: those that the core knows of the scheme. */
  private List<String> read(Set<String> core, String... codes) {
    String text =
        "scheme,code\n"
            + Stream.of(codes).map(code -> "own," + code + "\n").collect(Collectors.joining());
    List<CsvRow> rows =
        CsvTable.read("tables/codes/own.csv", text, List.of("scheme", "code"), problems);
    CodeWidths widths = CodeWidths.of(rows, List.of(), Map.of("own", core)::get);
    return rows.stream().map(row -> widths.mended(row).text("code")).toList();
  }

  @Test
  void codes_thatHaveAllLostTheirZeros_areKnownByTheCore() {
    assertEquals(List.of("00", "02", "91", "N7"), read(PADDED, "0", "2", "91", "N7"));
    assertEquals(
        List.of(ProblemKind.CODE_ZERO_LOST, ProblemKind.CODE_ZERO_LOST),
        problems.stream().map(RuleProblem::kind).toList());
  }

  @Test
  void code_thatLostItsZero_isToldAtItsField() {
    read(PADDED, "91", "2");
    assertEquals(
        "tables/codes/own.csv:3:5: a number of own has 2 digits, and this has 1: Excel drops the"
            + " zeros in front; did you mean 02?",
        problems.get(0).toString());
  }

  @Test
  void code_thatAloneIsShort_isKnownByItsNeighbours() {
    assertEquals(List.of("001", "054", "007"), read(Set.of(), "001", "054", "7"));
  }

  @Test
  void codes_thatAreCountedFromOne_areLeftAlone() {
    read(Set.of(), "1", "2", "10", "11", "100");
    read(Set.of("1", "10", "100"), "2");
    assertEquals(List.of(), problems);
  }

  @Test
  void codes_ofASchemeThatFillsOnlySome_areLeftAlone() {
    read(Set.of(), "1", "2", "05", "10");
    read(Set.of("1", "05"), "3");
    assertEquals(List.of(), problems);
  }
}
