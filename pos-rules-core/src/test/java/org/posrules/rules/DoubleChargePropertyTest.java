package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.InquiryOutcome;
import org.posrules.OpenRooms;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.cases.HowMany;
import org.posrules.rulebook.RuleSource;

/** Whatever the facts, and whatever an author wrote, nobody is made to pay twice. */
class DoubleChargePropertyTest {
  private static final int TRANSACTIONS = HowMany.of(100_000);
  private static final int HOSTILE_TRANSACTIONS = HowMany.of(20_000);
  private static final int ASKING_TRANSACTIONS = HowMany.of(5_000);
  private static final int SHOWN = 10;
  private static final String INQUIRE = "INQUIRE_TRANSACTION_STATUS";

  private static final AnyTransaction ANY = new AnyTransaction();

  /** All but one without questions, which only run the same rules again. */
  @Test
  void bundledRulebook_onAnyTransaction_isSafe() {
    assertEquals(List.of(), violations(BundledRulebook.rooms()::diagnose, TRANSACTIONS));
  }

  @Test
  void engine_thatAsksBack_isSafe() {
    assertEquals(List.of(), violations(BundledRulebook.engine()::diagnose, ASKING_TRANSACTIONS));
  }

  static Stream<Arguments> hostileRulebooks() {
    return HostileRulebook.all().entrySet().stream()
        .map(book -> arguments(book.getKey(), book.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileRulebooks")
  void hostileRulebook_onAnyTransaction_isSafe(String name, RuleSource hostile) {
    assertEquals(List.of(), violations(OpenRooms.of(hostile)::diagnose, HOSTILE_TRANSACTIONS));
  }

  private static List<String> violations(
      Function<FailedTransaction, Diagnosis> diagnose, int transactions) {
    return LongStream.range(0, transactions)
        .parallel()
        .mapToObj(ANY::of)
        .flatMap(given -> violations(given, diagnose.apply(given)))
        .limit(SHOWN)
        .toList();
  }

  private static Stream<String> violations(FailedTransaction given, Diagnosis diagnosis) {
    RetryAdvice advice = diagnosis.retry().advice();
    Stream.Builder<String> broken = Stream.builder();
    if (mayBePaid(given) && advice.isSafeToRepeat()) {
      broken.add("may be paid, yet " + told(given, diagnosis));
    }
    if (diagnosis.category() == FaultCategory.UNKNOWN && advice == RetryAdvice.RETRY_NOW) {
      broken.add("not known why, yet " + told(given, diagnosis));
    }
    if (given.inquiry() == InquiryOutcome.APPROVED
        && advice.compareTo(RetryAdvice.VERIFY_FIRST) < 0) {
      broken.add("paid, yet " + told(given, diagnosis));
    }
    if (advice == RetryAdvice.VERIFY_FIRST
        && !diagnosis.recommendations().get(0).action().equals(INQUIRE)) {
      broken.add("no inquiry first: " + told(given, diagnosis));
    }
    return broken.build();
  }

  /** The request may have left, no answer is known, and no inquiry has settled it. */
  private static boolean mayBePaid(FailedTransaction given) {
    boolean mayHaveLeft =
        Boolean.TRUE.equals(given.requestSent())
            || (given.requestSent() == null && leavesATrace(given));
    boolean open = given.inquiry() == null || given.inquiry() == InquiryOutcome.IN_PROGRESS;
    return mayHaveLeft
        && open
        && given.transactionType() != TransactionType.BALANCE
        && !Boolean.TRUE.equals(given.replyReceived())
        && given.responseCode() == null
        && given.codes().isEmpty();
  }

  /**
   * Waiting for a card is no waiting for an answer; no request leaves before a handshake is over.
   */
  private static String withoutHarmless(String text) {
    String rest = text.replace("cardreadtimedout", "");
    return rest.contains("handshake") ? rest.replace("connectionreset", "") : rest;
  }

  private static boolean leavesATrace(FailedTransaction given) {
    int status = given.httpStatus() == null ? 0 : given.httpStatus();
    String text = given.errorText() == null ? "" : withoutHarmless(bare(given.errorText()));
    long waited = given.elapsed() == null ? 0 : given.elapsed().toMillis();
    return Boolean.FALSE.equals(given.replyReceived())
        || status == 408
        || status >= 500
        || waited >= 10_000
        || AnyTransaction.DANGEROUS.stream()
            .map(DoubleChargePropertyTest::bare)
            .anyMatch(text::contains);
  }

  /** Letters, digits and lines alone, so that spacing, signs and widths do not matter. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\n]", "");
  }

  private static String told(FailedTransaction given, Diagnosis diagnosis) {
    return diagnosis.retry().advice()
        + " for "
        + diagnosis.cause()
        + ": "
        + given
        + " "
        + given.errorText();
  }
}
