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
import org.posrules.facts.Strength;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.CodeRow;
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

  /** Where the code 43 stands for the cause. */
  private static Floor floor(Map<String, Cause> causes) {
    CodeRow row =
        new CodeRow(
            "iso", "43", "STOLEN_CARD", Strength.STRONG, "Stolen card", "被盗卡", "ISO", "iso/43");
    return new Floor(new RulebookFiles(Map.of()), causes, Map.of("iso", Map.of("43", row)));
  }

  /** What is said of a row for a code of the scheme. */
  private static List<String> problemsOfRow(String code, Cause said) {
    List<RuleProblem> problems = new ArrayList<>();
    String table = "scheme,code,cause\niso," + code + "," + said.name() + "\n";
    CsvRow row =
        CsvTable.read("own.csv", table, List.of("scheme", "code", "cause"), problems).get(0);
    Cause known = cause(RetryAdvice.DO_NOT_RETRY, MoneyState.ANSWERED);
    new CauseFloor(floor(Map.of(known.name(), known))).check(row, "iso", code, said);
    return problems.stream().map(problem -> problem.place() + " " + problem.message()).toList();
  }

  private static Cause named(String name, RetryAdvice retry) {
    return new Cause(
        name,
        null,
        FaultCategory.BUSINESS,
        Outcome.DIAGNOSED,
        ActingParty.MERCHANT,
        retry,
        MoneyState.ANSWERED,
        "",
        0,
        null);
  }

  @Test
  void code_ofADangerousCause_givenToAMilderOne_isRefused() {
    assertEquals(
        List.of(
            "own.csv:2:8 iso 43 is STOLEN_CARD to the core, and no rulebook makes it less strict:"
                + " its retry is RETRY_LATER here and must be DO_NOT_RETRY or stricter"),
        problemsOfRow("43", named("ISSUER_ADVISES_LATER", RetryAdvice.RETRY_LATER)));
  }

  @Test
  void code_ofADangerousCause_givenToOneAsStrict_isRead() {
    assertEquals(List.of(), problemsOfRow("43", named("LOCAL_STOLEN", RetryAdvice.DO_NOT_RETRY)));
  }

  @Test
  void code_thatTheCoreDoesNotKnow_isTheAuthorsOwn() {
    assertEquals(List.of(), problemsOfRow("44", named("LOCAL_LATER", RetryAdvice.RETRY_LATER)));
  }

  private static List<RuleProblem> problems(Cause known, Cause said) {
    List<RuleProblem> problems = new ArrayList<>();
    new CauseFloor(floor(Map.of(known.name(), known)))
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
    new CauseFloor(floor(Map.of()))
        .check(Map.of(own.name(), own), any -> RulePlace.of("x"), problems);
    assertEquals(List.of(), problems);
  }

  @Test
  void floor_ofTheCore_holdsItsCauses() {
    assertEquals(
        RetryAdvice.DO_NOT_RETRY, SourceReader.floor().causes().get("STOLEN_CARD").retry());
  }
}
