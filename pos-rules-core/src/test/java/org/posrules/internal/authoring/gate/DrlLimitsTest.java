package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posrules.internal.values.Budget;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** What would choke the compiler is refused by counting, with its place, before anybody parses. */
class DrlLimitsTest {
  private static List<String> problems(String rules) {
    return DrlLimits.problems(new TreeMap<>(Map.of("a.drl", Rules.HEAD + rules))).stream()
        .map(RuleProblem::toString)
        .toList();
  }

  private static String nested(int depth) {
    return Rules.rule(
        1, "HttpSignal( " + "( ".repeat(depth) + "status == 1" + " )".repeat(depth) + " )", "x;");
  }

  @Test
  void brackets_inEachOther_areLimited() {
    assertEquals(List.of(), problems(nested(Limits.NESTING - 1)));
    assertEquals(
        List.of("a.drl:22:31: at most 8 brackets in each other, and here are 9; split it up"),
        problems(nested(Limits.NESTING)));
  }

  @Test
  void brackets_inTextsAndComments_areNone() {
    String many = "( ".repeat(20);
    assertEquals(
        List.of(),
        problems(
            "// "
                + many
                + "\n/* "
                + many
                + " */"
                + Rules.rule(1, "Row()", "x( \"" + many + "\" );")));
  }

  @Test
  void connectives_areLimited() {
    String many = "HttpSignal( status == 1" + " && status == 1".repeat(65) + " )";
    assertEquals(
        List.of("a.drl:13:1: at most 64 && and || in a rule, and here are 65; split it up"),
        problems(Rules.rule(1, many, "x;")));
  }

  @Test
  void rule_ofEnormousLength_isRefused() {
    String rule = Rules.rule(1, "Row( cause == \"" + "x".repeat(Limits.RULE) + "\" )", "x;");
    assertEquals(1, problems(rule).size());
  }

  @Test
  void rules_ofAFile_areLimited() {
    assertEquals(
        List.of("a.drl: at most 500 rules in a file, and here are 501; split it up"),
        problems("rule x when then end\n".repeat(Limits.RULES_IN_A_FILE + 1)));
  }

  @Test
  void escapes_ofCharacters_areRefused() {
    List<RuleProblem> problems =
        DrlLimits.problems(new TreeMap<>(Map.of("a.drl", "rule\n  \\u0061 when")));
    assertEquals(ProblemKind.RULE_SYNTAX, problems.get(0).kind());
    assertEquals("a.drl:2:3", problems.get(0).place().toString());
  }

  @Test
  void file_ofAnySigns_isReadInOnePass() {
    String nonsense = "\"'(/*{[\\".repeat(Limits.FILE / 8 - 100);
    Budget twoSeconds = new Budget(Duration.ofSeconds(2));
    problems(nonsense);
    assertFalse(twoSeconds.isSpent());
  }
}
