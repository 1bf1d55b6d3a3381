package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.cases.Cases;
import org.posrules.history.Past;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.judging.WhatIf;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;

/** What would be said if one fact more were known is what is said once it is known. */
class WhatIfTest {
  private static final int EACH = 7;
  private static final OpenRooms ROOMS = BundledRulebook.rooms();
  private static final Judge JUDGE = ROOMS.judge();

  private static List<UnaryOperator<FailedTransaction.Builder>> facts() {
    List<UnaryOperator<FailedTransaction.Builder>> facts = new ArrayList<>();
    for (String code : List.of("00", "05", "51", "54", "55", "61", "68", "91", "96")) {
      facts.add(b -> b.responseCode(code).responseCodeScheme("iso8583-1987"));
    }
    for (String word :
        List.of("PAPER_OUT", "LOW_BATTERY", "READER_FAULT", "TAMPERED", "WHATEVER")) {
      facts.add(b -> b.deviceStatus(List.of(word)));
    }
    Stream.of(NetworkStatus.values()).forEach(state -> facts.add(b -> b.networkStatus(state)));
    Stream.of(EntryMode.values()).forEach(mode -> facts.add(b -> b.entryMode(mode)));
    Stream.of(InquiryOutcome.values()).forEach(found -> facts.add(b -> b.inquiry(found)));
    Stream.of(TransactionType.values()).forEach(type -> facts.add(b -> b.transactionType(type)));
    for (boolean answer : List.of(true, false)) {
      facts.add(b -> b.requestSent(answer));
      facts.add(b -> b.replyReceived(answer));
      facts.add(b -> b.merchantRegistered(answer));
      facts.add(b -> b.customerRegistered(answer));
    }
    for (int year : List.of(2020, 2035)) {
      facts.add(b -> b.cardExpiry(YearMonth.of(year, 5)));
    }
    for (int status : List.of(400, 401, 503, 504)) {
      facts.add(b -> b.httpStatus(status));
    }
    facts.add(b -> b.elapsed(Duration.ofMillis(60_000)));
    return facts;
  }

  /** Two plans are told apart by what a question weighs, and by the order of the steps. */
  private static List<Object> told(Plan plan) {
    return List.of(
        plan.verdict(),
        plan.answers().stream().map(answer -> answer.cause().name()).toList(),
        plan.answers().stream().map(answer -> Math.round(answer.confidence() * 1e9)).toList(),
        plan.steps());
  }

  @Test
  void plan_ifOneFactMoreWereKnown_isThePlanOnceItIsKnown() {
    List<FailedTransaction> given =
        Stream.concat(Cases.scenarios().stream(), Cases.ruleCases().stream())
            .map(RuleCase::given)
            .toList();
    for (int i = 0; i < given.size(); i += EACH) {
      CleanTransaction clean = ROOMS.clean(given.get(i));
      Judged now = JUDGE.judge(clean, Past.NONE);
      try (WhatIf whatIf = JUDGE.whatIf(now)) {
        for (UnaryOperator<FailedTransaction.Builder> fact : facts()) {
          FailedTransaction other = fact.apply(clean.transaction().toBuilder()).build();
          Judged then = JUDGE.judge(clean.with(other), Past.NONE);
          assertEquals(told(then.plan()), told(whatIf.apply(other)), other::toString);
        }
      }
    }
  }

  @Test
  void questions_whenTheTimeIsUp_areNotAsked() {
    CleanTransaction clean =
        ROOMS.clean(FailedTransaction.builder().errorText("Transaction Failed").build());
    Judged now = JUDGE.judge(clean, Past.NONE);
    Budget none = new Budget(Duration.ZERO);
    assertEquals(List.of(), JUDGE.ask(now, Locale.ENGLISH, none));
  }

  /**
   * Whether the merchant is registered takes a call, which three cheaper facts are worth more than.
   */
  @Test
  void fact_thatCannotBeAmongTheBestQuestions_isNotTried() {
    CleanTransaction clean =
        ROOMS.clean(FailedTransaction.builder().errorText("Transaction Failed").build());
    Judged now = JUDGE.judge(clean, Past.NONE);
    List<FailedTransaction> tried = new ArrayList<>();
    try (WhatIf whatIf = JUDGE.whatIf(now)) {
      ROOMS
          .advisor()
          .ask(
              now.plan(),
              clean,
              Locale.ENGLISH,
              other -> {
                tried.add(other);
                return whatIf.apply(other);
              },
              new Budget(Duration.ofMinutes(1)));
    }
    assertEquals(
        List.of(), tried.stream().filter(other -> other.merchantRegistered() != null).toList());
  }
}
