package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** No rulebook makes a cause less strict that the core knows to be dangerous. */
class CauseFloorTest {
  private static Cause cause(RetryAdvice retry, MoneyState money) {
    return new Cause(
        "STOLEN_CARD",
        null,
        FaultCategory.SECURITY,
        Outcome.DIAGNOSED,
        ActingParty.MERCHANT,
        retry,
        money,
        "",
        0,
        null);
  }

  private static List<RuleProblem> problems(Cause known, Cause said) {
    List<RuleProblem> problems = new ArrayList<>();
    new CauseFloor(Map.of(known.name(), known))
        .check(Map.of(said.name(), said), any -> RulePlace.of("tables/causes.csv", 7), problems);
    return problems;
  }

  @ParameterizedTest
  @CsvSource({
    "DO_NOT_RETRY, ANSWERED, RETRY_NOW, ANSWERED",
    "DO_NOT_RETRY, ANSWERED, RETRY_AFTER_FIX, ANSWERED",
    "DO_NOT_RETRY, UNKNOWN, VERIFY_FIRST, UNKNOWN",
    "VERIFY_FIRST, UNKNOWN, RETRY_NOW, NOT_SENT",
    "VERIFY_FIRST, UNKNOWN, VERIFY_FIRST, OPEN",
    "VERIFY_FIRST, OPEN, DO_NOT_RETRY, NOT_SENT",
    "RETRY_AFTER_FIX, OPEN, RETRY_AFTER_FIX, ANSWERED",
    "DO_NOT_RETRY, CHARGED, DO_NOT_RETRY, ANSWERED",
  })
  void cause_madeLessStrict_isRefused(
      RetryAdvice retry, MoneyState money, RetryAdvice saidRetry, MoneyState saidMoney) {
    List<RuleProblem> problems = problems(cause(retry, money), cause(saidRetry, saidMoney));
    assertEquals(1, problems.size());
    assertEquals(ProblemKind.SAFETY_FLOOR, problems.get(0).kind());
    assertEquals("tables/causes.csv:7", problems.get(0).place().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "DO_NOT_RETRY, ANSWERED, DO_NOT_RETRY, ANSWERED",
    "VERIFY_FIRST, OPEN, VERIFY_FIRST, UNKNOWN",
    "VERIFY_FIRST, UNKNOWN, DO_NOT_RETRY, UNKNOWN",
    "RETRY_AFTER_FIX, ANSWERED, RETRY_NOW, NOT_SENT",
    "RETRY_LATER, NOT_SENT, RETRY_NOW, NOT_SENT",
  })
  void cause_asStrictOrHarmless_isRead(
      RetryAdvice retry, MoneyState money, RetryAdvice saidRetry, MoneyState saidMoney) {
    assertEquals(List.of(), problems(cause(retry, money), cause(saidRetry, saidMoney)));
  }

  @Test
  void cause_thatTheCoreDoesNotKnow_isTheAuthorsOwn() {
    List<RuleProblem> problems = new ArrayList<>();
    Cause own = cause(RetryAdvice.RETRY_NOW, MoneyState.ANSWERED);
    new CauseFloor(Map.of()).check(Map.of(own.name(), own), any -> RulePlace.of("x"), problems);
    assertEquals(List.of(), problems);
  }

  @Test
  void floor_ofTheCore_holdsItsCauses() {
    assertEquals(
        RetryAdvice.DO_NOT_RETRY, SourceReader.floor().causes().get("STOLEN_CARD").retry());
  }
}
