package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Messages;
import org.posrules.PaymentState;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.cases.HowMany;
import org.posrules.history.Past;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.Words;
import org.posrules.rulebook.Action;

/**
 * The enum that a back end reads and the words that a cashier reads say the same: state, advice,
 * reason, messages and first recommendation, over transactions of any kind, in both languages.
 */
class OneAnswerTest {
  private static final int TRANSACTIONS = HowMany.of(15_000);
  private static final int SHOWN = 10;
  private static final AnyTransaction ANY = new AnyTransaction();

  private static final Map<Language, Pattern> NOTHING_CHARGED =
      Map.of(
          Language.EN,
          Pattern.compile(
              "(?i)nothing was charged|not been charged|no money moved|no refund was made"
                  + "|nothing is held|nothing was collected"),
          Language.ZH_CN,
          Pattern.compile("未扣款|没有扣款|未退款：|本次未退款|未冻结款项：|未收取款项："));

  @ParameterizedTest
  @EnumSource
  void answer_toAnyTransaction_saysOneThing(Language language) {
    List<String> disagreeing =
        IntStream.range(0, TRANSACTIONS)
            .parallel()
            .mapToObj(ANY::of)
            .flatMap(given -> disagreements(given, language))
            .limit(SHOWN)
            .toList();
    assertEquals(List.of(), disagreeing);
  }

  private static Stream<String> disagreements(FailedTransaction given, Language language) {
    Diagnosis d =
        BundledRulebook.rooms().diagnose(given, Past.NONE, Locale.forLanguageTag(language.tag()));
    List<String> found = new ArrayList<>();
    PaymentState state = d.payment().state();
    RetryAdvice advice = d.retry().advice();
    Spoken words = new Spoken(new Words(BundledRulebook.content(), language), type(given, d));
    expect(!d.payment().because().isEmpty(), "no proof is named", found);
    if (d.outcome().isHarmless() && state != PaymentState.CHARGED) {
      nothingFailed(d, words, found);
      return found.stream().map(what -> what + ": " + d.cause() + " for " + given.errorText());
    }
    expect(d.retry().reason().startsWith(words.of("payment." + state)), "reason", found);
    expect(
        d.messages().cashier().startsWith(words.of("payment.cashier." + state)), "cashier", found);
    expect(d.party() == d.recommendations().get(0).party(), "party is not the first's", found);
    expect(allowed(state, advice), advice + " in " + state, found);
    expect(fits(state, d.recommendations()), "recommendations in " + state, found);
    expect(
        advice != RetryAdvice.DO_NOT_RETRY
            || d.recommendations().stream().noneMatch(OneAnswerTest::presentsTheCardAgain),
        "the same card again, in " + advice,
        found);
    boolean says = texts(d).anyMatch(text -> NOTHING_CHARGED.get(language).matcher(text).find());
    expect(state.isRepeatable() || !says, "nothing charged, in " + state, found);
    return found.stream().map(what -> what + ": " + d.cause() + " for " + given.errorText());
  }

  /** The sentences as they are said of a transaction of this type. */
  private record Spoken(Words words, TransactionType type) {
    String of(String key) {
      return words.ofType(key, type);
    }
  }

  /** What the caller says that it was, or what a suspect can only happen to. */
  private static TransactionType type(FailedTransaction given, Diagnosis d) {
    Stream<TransactionType> spokenOf =
        d.faults().stream()
            .map(fault -> BundledRulebook.content().causes().get(fault.cause()))
            .flatMap(cause -> cause.transaction().stream());
    return Stream.concat(Stream.ofNullable(given.transactionType()), spokenOf)
        .findFirst()
        .orElse(TransactionType.SALE);
  }

  /** Where nothing has failed there is nothing to repeat and nothing to look up. */
  private static void nothingFailed(Diagnosis d, Spoken words, List<String> found) {
    String reason = d.retry().reason();
    boolean approved = reason.startsWith(words.of("payment.CHARGED"));
    boolean undone = reason.startsWith(words.of("payment.REVERSED"));
    expect(approved || undone || reason.equals(words.of("retry." + d.outcome())), "reason", found);
    expect(d.retry().advice() == RetryAdvice.DO_NOT_RETRY, "advice", found);
    expect(d.retry().reference() == Retry.Reference.NONE, "reference", found);
    expect(d.faults().isEmpty(), "a fault is named", found);
    expect(!d.payment().state().isRepeatable() || !approved, "paid and not paid", found);
    expect(fits(PaymentState.NOT_SENT, d.recommendations()), "recommendations", found);
  }

  private static boolean allowed(PaymentState state, RetryAdvice advice) {
    return switch (state) {
      case CHARGED -> advice == RetryAdvice.DO_NOT_RETRY;
      case UNKNOWN -> advice == RetryAdvice.VERIFY_FIRST || advice == RetryAdvice.DO_NOT_RETRY;
      case NOT_SENT, DECLINED, REVERSED -> advice != RetryAdvice.VERIFY_FIRST;
    };
  }

  private static boolean presentsTheCardAgain(Recommendation step) {
    return BundledRulebook.content().actions().get(step.action()).fits() == Action.Fits.SAME_CARD;
  }

  private static boolean fits(PaymentState state, List<Recommendation> recommendations) {
    List<String> actions = recommendations.stream().map(Recommendation::action).toList();
    return switch (state) {
      case UNKNOWN -> actions.get(0).equals("INQUIRE_TRANSACTION_STATUS");
      case CHARGED -> actions.get(0).equals("REPRINT_RECEIPT");
      case NOT_SENT, DECLINED, REVERSED ->
          !actions.contains("INQUIRE_TRANSACTION_STATUS")
              && !actions.contains("REVERSE_TRANSACTION");
    };
  }

  private static Stream<String> texts(Diagnosis d) {
    Messages messages = d.messages();
    return Stream.of(
            Stream.of(
                d.retry().reason(), messages.cardholder(), messages.display(), messages.cashier()),
            Stream.of(messages.operations()),
            d.recommendations().stream().map(Recommendation::title),
            d.recommendations().stream().flatMap(step -> step.steps().stream()))
        .flatMap(part -> part);
  }

  private static void expect(boolean holds, String what, List<String> found) {
    if (!holds) {
      found.add(what);
    }
  }
}
