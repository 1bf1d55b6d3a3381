package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.cases.Cases;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.cases.Score;

/**
 * The scenarios are answered well and safely. The held-out ones, which nobody looks at while
 * writing rules, are reported apart, and only their safety is asked for.
 */
class ScenarioTest {
  private static final double LEAST_CATEGORY = 90;
  private static final double LEAST_PARTY = 88;
  private static final double LEAST_RETRY = 88;

  private static Score score;
  private static List<?> unsafe;
  private static List<?> leaks;
  private static Score heldOut;

  @BeforeAll
  static void scenarios() {
    score = scored(workedOn());
    Score learnt = scored(learntFrom());
    unsafe = Stream.of(score, learnt).flatMap(each -> each.unsafe().stream()).toList();
    leaks = Stream.of(score, learnt).flatMap(each -> each.leaks().stream()).toList();
    heldOut = scored(Cases.heldOut());
    System.out.println("scenarios: " + score.figures() + score.calibration());
    Score read = scored(publicReportsRead());
    System.out.println("scenarios, public reports: " + read.figures() + read.calibration());
    System.out.println("learnt from, and not worked on: " + learnt.figures());
    System.out.println("held out: " + heldOut.figures());
    System.out.println("held out, public reports: " + scored(publicReports()).figures());
  }

  /** Those that were not written for the words of a language. */
  private static List<RuleCase> publicReports() {
    return Cases.heldOut().stream()
        .filter(one -> !one.place().file().endsWith("held-out-more-languages.yaml"))
        .toList();
  }

  /** Those among the scenarios that were labelled before any run. */
  private static List<RuleCase> publicReportsRead() {
    return Cases.scenarios().stream()
        .filter(one -> one.place().file().endsWith("fresh-reports.yaml"))
        .toList();
  }

  /** Reports that were collected for the rulebook to learn from; no word was written for them. */
  private static List<RuleCase> learntFrom() {
    return Cases.scenarios().stream().filter(ScenarioTest::isLearntFrom).toList();
  }

  private static List<RuleCase> workedOn() {
    return Cases.scenarios().stream().filter(one -> !isLearntFrom(one)).toList();
  }

  private static boolean isLearntFrom(RuleCase one) {
    return one.place().file().startsWith("scenarios/taught-");
  }

  private static Score scored(List<RuleCase> cases) {
    Score score = new Score();
    cases.forEach(one -> score.add(one, BundledRulebook.engine().diagnose(one.given())));
    return score;
  }

  @Test
  void repeats_advisedForHeldOutStories_areAllSafe() {
    assertEquals(List.of(), heldOut.unsafe());
    assertEquals(List.of(), heldOut.leaks());
  }

  @Test
  void repeats_advised_areAllSafe() {
    assertEquals(List.of(), unsafe);
  }

  @Test
  void diagnoses_printed_leakNothing() {
    assertEquals(List.of(), leaks);
  }

  @Test
  void categories_first_areRight() {
    assertTrue(
        score.category() >= LEAST_CATEGORY, () -> "category@1 " + score.category() + misses());
  }

  @Test
  void parties_first_areRight() {
    assertTrue(score.party() >= LEAST_PARTY, () -> "party@1 " + score.party() + misses());
  }

  @Test
  void advice_first_isRight() {
    assertTrue(score.retry() >= LEAST_RETRY, () -> "retry@1 " + score.retry() + misses());
  }

  private static String misses() {
    return "\n" + String.join("\n", score.misses());
  }
}
