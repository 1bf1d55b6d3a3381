package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.rulebook.Families;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Rule text that does not compile, or whose header is incomplete, is refused with its place. */
class RuleBaseTest {
  private static final String DRL = TinyRulebook.content().drl().get("tiny/tiny.drl");

  private static List<RuleProblem> problems(String drl) {
    return assertThrows(
            RulebookException.class,
            () ->
                RuleBase.of(
                    RuleCompiler.compile(new TreeMap<>(Map.of("tiny/tiny.drl", drl))),
                    Families.NONE))
        .problems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "status", "source", "en", "zh"})
  void header_withoutALine_isRefusedByItsName(String key) {
    String without = DRL.replaceFirst("    @" + key + "\\(.*\\R", "");
    assertTrue(
        problems(without).stream().anyMatch(problem -> problem.message().contains("@" + key)),
        () -> problems(without).toString());
  }

  @Test
  void id_thatStandsTwice_isRefused() {
    assertTrue(
        problems(DRL.replace("@id( \"TINY-002\" )", "@id( \"TINY-001\" )")).stream()
            .anyMatch(problem -> problem.message().equals("the id stands twice: TINY-001")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"not SendSignal()", "", "accumulate( SendSignal(); $n : count(1); $n == 0 )"})
  void rule_thatRestsOnNoFact_isRefusedByItsName(String condition) {
    String drl =
        DRL
            + """
            rule "rests on nothing"
                @id( "TINY-099" )
                @status( "stable" )
                @source( "tiny" )
                @en( "x" )
                @zh( "x" )
            when
                %s
            then
                insert( Finding.of( "LINK_DOWN", Strength.WEAK ) );
            end
            """
                .formatted(condition);
    assertEquals(List.of("rests on nothing"), files(problems(drl)));
  }

  @Test
  void condition_thatNoFactHas_isRefusedInItsFile() {
    assertEquals(
        List.of("tiny/tiny.drl"), files(problems(DRL.replace("sent == true", "sentt == true"))));
  }

  @Test
  void consequence_thatDoesNotCompile_isRefusedInItsFile() {
    assertEquals(
        List.of("tiny/tiny.drl"),
        files(problems(DRL.replace("Finding.of( \"HOST", "Findin.of( \"HOST"))));
  }

  @Test
  void text_ofAnotherPackage_isRefused() {
    assertEquals(
        List.of(
            RuleProblem.of(
                ProblemKind.RULE_PACKAGE,
                "tiny/tiny.drl",
                "needs the line: package org.posrules.packs")),
        problems(DRL.replace("package org.posrules.packs", "package org.elsewhere")));
  }

  @Test
  void text_thatIsNoRule_isRefusedInItsFile() {
    assertEquals(
        List.of("tiny/tiny.drl"),
        files(problems(DRL.replace("rule \"TINY-003", "rulle \"TINY-003"))));
  }

  @Test
  void text_thatIsNoRule_isRefusedNearItsLine() {
    int line = problems(DRL.replace("rule \"TINY-003", "rulle \"TINY-003")).get(0).line();
    assertTrue(line > 0, () -> "line " + line);
  }

  @Test
  void errors_ofManyFiles_areAllReported() {
    Map<String, String> files =
        Map.of(
            "a/a.drl",
            "package org.posrules.packs\nrulle x end",
            "b/b.drl",
            "package org.posrules.packs\nrule when");
    List<RuleProblem> problems =
        assertThrows(RulebookException.class, () -> RuleCompiler.compile(new TreeMap<>(files)))
            .problems();
    assertEquals(List.of("a/a.drl", "b/b.drl"), files(problems));
  }

  private static List<String> files(List<RuleProblem> problems) {
    return problems.stream().map(RuleProblem::file).distinct().sorted().toList();
  }

  @Test
  void header_incompleteInManyRules_isReportedForEach() {
    assertEquals(5, problems(DRL.replaceAll("    @zh\\(.*\\R", "")).size());
  }
}
