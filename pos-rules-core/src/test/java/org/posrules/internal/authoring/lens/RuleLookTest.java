package org.posrules.internal.authoring.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.cases.Cases;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.SendSignal;
import org.posrules.history.Past;
import org.posrules.internal.authoring.lens.Workbench.Look;
import org.posrules.internal.engine.ConditionState;
import org.posrules.internal.engine.ConditionState.Standing;
import org.posrules.rulebook.RuleSource;

/** What is said of conditions is what the rules do. */
class RuleLookTest {
  private static final Workbench BENCH = Workbench.open(RuleSource.bundled());

  private static Look look(FailedTransaction given) {
    return BENCH.look(given, Past.NONE, Locale.ENGLISH);
  }

  private static RuleLook rule(String id, FailedTransaction.Builder given) {
    return BENCH.rules(look(given.build())).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void conditions_ofEveryRule_areThoseOfItsText() {
    for (RuleLook rule : BENCH.rules(look(FailedTransaction.builder().build()))) {
      List<String> written = rule.written().conditions();
      assertEquals(written.size(), rule.states().size(), rule.id());
      for (ConditionState state : rule.states()) {
        boolean negated = written.get(state.position()).startsWith("not ");
        boolean met = negated || !state.facts().isEmpty();
        assertEquals(met ? Standing.MET : Standing.MISSING, state.standing(), rule.id());
      }
    }
  }

  @Test
  void rules_thatSpokeInAnyCase_haveAllTheirConditionsMet() {
    Cases.requests()
        .map(RuleLookTest::look)
        .flatMap(look -> BENCH.rules(look).stream())
        .forEach(
            rule ->
                assertEquals(
                    rule.fired(),
                    rule.states().stream().noneMatch(ConditionState::silences),
                    rule.id()));
  }

  @Test
  void condition_thatAFactMeets_namesIt() {
    ConditionState first =
        rule("NET-014", FailedTransaction.builder().requestSent(true)).states().get(0);
    assertEquals(Standing.MET, first.standing());
    assertEquals(List.of(new SendSignal(true)), first.facts());
  }

  @Test
  void condition_thatIsMissing_namesWhatIsGivenInstead() {
    ConditionState first =
        rule("NET-014", FailedTransaction.builder().requestSent(false)).states().get(0);
    assertEquals(Standing.MISSING, first.standing());
    assertEquals(List.of(new SendSignal(false)), first.others());
  }

  @Test
  void condition_thatIsBlocked_namesTheFactInTheWay() {
    RuleLook rule =
        rule(
            "NET-014",
            FailedTransaction.builder()
                .requestSent(true)
                .replyReceived(false)
                .responseCode("51")
                .responseCodeScheme("iso8583-1987"));
    ConditionState silencer = rule.silencer().orElseThrow();
    assertEquals(Standing.BLOCKED, silencer.standing());
    assertTrue(silencer.facts().get(0) instanceof CodeSignal code && code.code().equals("51"));
    assertTrue(rule.text(silencer).startsWith("not CodeSignal( origin == Origin.HOST"));
    assertEquals("network/host-timeout.drl", rule.place(silencer).file());
  }

  @Test
  void rule_withAllConditionsButOneMet_nearlySpoke() {
    assertTrue(rule("NET-014", FailedTransaction.builder().requestSent(true)).nearlyFired());
  }

  @Test
  void rule_withNoFactAtAll_didNotNearlySpeak() {
    assertFalse(rule("NET-114", FailedTransaction.builder()).nearlyFired());
  }
}
