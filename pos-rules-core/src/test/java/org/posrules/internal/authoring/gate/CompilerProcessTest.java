package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Whatever befalls the compiler's process becomes one problem of the rules, in time. */
class CompilerProcessTest {
  private static final int MEGABYTES = 64;
  private static final String FILE = "own/own.drl";
  private static final Limits.OfTime SHORT =
      new Limits.OfTime(Duration.ofMillis(1_500), Duration.ofMillis(4_000));

  /** To start Java and to end it, on a machine that does other things too. */
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  private static SortedMap<String, String> rule(String when) {
    return new TreeMap<>(Map.of(FILE, Rules.HEAD + Rules.rule(1, when, Rules.FINDING)));
  }

  private static CompilerProcess real(Limits.OfTime time) {
    return new CompilerProcess(ChildJvm.command(CompilerMain.class, Limits.MEGABYTES), time);
  }

  private static List<RuleProblem> problems(CompilerProcess compiler, String when) {
    return assertThrows(
            RulebookException.class,
            () -> {
              if (compiler.compile(rule(when)) instanceof Wire.Answer.Refused refused) {
                throw new RulebookException(refused.problems());
              }
            })
        .problems();
  }

  private static void assertOneProblem(List<RuleProblem> problems) {
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(ProblemKind.COMPILER_STOPPED, problems.get(0).kind());
    assertEquals(FILE, problems.get(0).file());
    assertTrue(problems.get(0).place().column() > 0, problems::toString);
    assertTrue(problems.get(0).message().lines().count() == 1, problems::toString);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        OddCompilers.Silent.class,
        OddCompilers.Busy.class,
        OddCompilers.Babbling.class,
        OddCompilers.Flooding.class,
        OddCompilers.Dying.class,
        OddCompilers.Greedy.class,
        OddCompilers.Bearing.class
      })
  void compiler_withAnIllness_isOneProblemInTime(Class<?> odd) {
    CompilerProcess compiler = new CompilerProcess(ChildJvm.command(odd, MEGABYTES), SHORT);
    assertOneProblem(assertTimeout(AT_MOST, () -> problems(compiler, "SendSignal()")));
  }

  @Test
  void processes_thatTheCompilerStarted_endWithIt() {
    CompilerProcess compiler =
        new CompilerProcess(ChildJvm.command(OddCompilers.Bearing.class, MEGABYTES), SHORT);
    problems(compiler, "SendSignal()");
    assertEquals(
        0,
        ProcessHandle.allProcesses()
            .filter(ProcessHandle::isAlive)
            .filter(process -> process.info().commandLine().orElse("").contains("OddCompilers"))
            .count());
  }

  @Test
  void brackets_thatHangTheCompiler_areStoppedAtTheDeadline() {
    String bomb = "HttpSignal( " + "( ".repeat(20) + "status == 1" + " )".repeat(20) + " )";
    assertOneProblem(assertTimeout(AT_MOST, () -> problems(real(SHORT), bomb)));
  }

  @Test
  void connectives_thatOverflowItsStack_areAProblemOfTheFile() {
    String bomb = "HttpSignal( status == 1" + " && status == 1".repeat(3_000) + " )";
    assertOneProblem(problems(real(Limits.OfTime.COMPILER), bomb));
  }

  @Test
  void rules_thatAreSound_comeBackAsClasses() {
    CompiledRules rules = Gate.compile(rule("SendSignal( sent == true )"));
    assertEquals(1, rules.models().size());
    assertTrue(rules.classes().size() > 3, () -> rules.classes().keySet().toString());
  }

  @Test
  void errors_ofTheCompiler_comeBackWithTheirPlace() {
    List<RuleProblem> problems =
        assertThrows(RulebookException.class, () -> Gate.compile(rule("SendSignal( snt == 1 )")))
            .problems();
    int line =
        (int) (Rules.HEAD + Rules.rule(1, "", "")).lines().takeWhile(l -> !l.equals("when")).count()
            + 2;
    assertEquals(new RulePlace(FILE, line, 17), problems.get(0).place());
    assertEquals(ProblemKind.RULE_SYNTAX, problems.get(0).kind());
  }

  @Test
  void rules_thatReachOut_areRefusedBehindTheCompiler() {
    List<RuleProblem> problems =
        assertThrows(
                RulebookException.class,
                () -> Gate.compile(rule("SendSignal( System.getenv( \"PATH\" ) == null )")))
            .problems();
    assertEquals(ProblemKind.RULE_REACH, problems.get(0).kind());
  }
}
