package org.posrules.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.Recommendation;
import org.posrules.internal.authoring.cases.Expectations;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.rulebook.RuleInfo;

/** Every case beside a rule holds, and every rule has a case that needs it. */
class RuleCasesTest {
  private static final PlannedHistory HISTORY = new PlannedHistory();

  /** The rule by which rows of tables speak; the answer names the row. */
  private static final String CARRIES_ROWS = "TAB-001";

  private static DiagnosticEngine engine;

  @BeforeAll
  static void bundledRulebook() {
    engine = DiagnosticEngine.builder().history(HISTORY).build();
  }

  static List<RuleCase> cases() {
    return Cases.ruleCases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ruleCase_diagnosed_isAsExpected(RuleCase one) {
    HISTORY.plan(one.history());
    Diagnosis diagnosis = engine.diagnose(one.given());
    Expectations expect = one.expect();
    assertAll(
        one.toString(),
        () -> assertAnyOf(expect.top(), diagnosis.cause()),
        () -> assertAnyOf(expect.outcome(), diagnosis.outcome()),
        () -> assertAnyOf(expect.category(), diagnosis.category()),
        () -> assertAnyOf(expect.party(), diagnosis.party()),
        () -> assertAnyOf(expect.retry(), diagnosis.retry().advice()),
        () -> expect.rules().forEach(rule -> assertFires(rule, diagnosis)),
        () -> expect.actions().forEach(action -> assertRecommends(action, diagnosis)),
        () -> expect.quiet().forEach(quiet -> assertQuiet(quiet, diagnosis)));
  }

  private static <T> void assertAnyOf(List<T> expected, T answer) {
    assertTrue(
        expected.isEmpty() || expected.contains(answer), () -> answer + ", expected " + expected);
  }

  private static void assertFires(String rule, Diagnosis diagnosis) {
    if (!rule.startsWith("REM-")) {
      assertTrue(fired(diagnosis).contains(rule), () -> rule + " is not among " + fired(diagnosis));
    }
  }

  private static void assertRecommends(String action, Diagnosis diagnosis) {
    assertTrue(
        diagnosis.recommendations().stream().map(Recommendation::action).anyMatch(action::equals),
        () -> action + " is not recommended");
  }

  private static void assertQuiet(String quiet, Diagnosis diagnosis) {
    assertFalse(quiet.equals(diagnosis.cause()), () -> quiet + " is the first fault");
    assertFalse(fired(diagnosis).contains(quiet), () -> quiet + " has spoken");
  }

  private static Set<String> fired(Diagnosis diagnosis) {
    Stream<Evidence> faults =
        diagnosis.faults().stream()
            .flatMap(fault -> Stream.concat(fault.evidence().stream(), fault.against().stream()));
    Stream<Evidence> setBack = diagnosis.nearMisses().stream().flatMap(m -> m.setBackBy().stream());
    return Stream.of(faults, setBack, diagnosis.evidence().stream())
        .flatMap(evidence -> evidence)
        .map(Evidence::rule)
        .flatMap(rule -> rule.contains("/") ? Stream.of(rule, CARRIES_ROWS) : Stream.of(rule))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRule_hasACaseThatNamesIt_soThatItsLossIsNoticed() {
    Set<String> named =
        Cases.ruleCases().stream()
            .flatMap(one -> one.expect().rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> without =
        engine.rulebook().rules().stream()
            .map(RuleInfo::id)
            .filter(id -> !named.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without);
  }

  @Test
  void faults_ofEveryCase_areRankedByConfidence() {
    for (RuleCase one : Cases.ruleCases()) {
      List<Fault> faults = engine.diagnose(one.given()).faults();
      for (int i = 1; i < faults.size(); i++) {
        assertTrue(faults.get(i).confidence() <= faults.get(i - 1).confidence(), one.toString());
      }
    }
  }
}
