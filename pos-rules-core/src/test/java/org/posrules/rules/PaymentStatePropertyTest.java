package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posrules.InquiryOutcome.DECLINED;
import static org.posrules.InquiryOutcome.NOT_FOUND;
import static org.posrules.InquiryOutcome.REVERSED;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.NetworkStatus;
import org.posrules.OpenRooms;
import org.posrules.PaymentState;
import org.posrules.cases.HowMany;
import org.posrules.facts.HttpSignal;
import org.posrules.rulebook.Cause.MoneyState;

/**
 * While it is not proven that nothing was charged, nobody is told so, and nobody repeats: over the
 * lexicon's own wordings in all languages, beside harmless ones and among facts of any kind. And
 * where nothing can have left, nobody is made to inquire.
 */
class PaymentStatePropertyTest {
  private static final int TRANSACTIONS = HowMany.of(20_000);
  private static final int SHOWN = 15;
  private static final Set<InquiryOutcome> SETTLED = EnumSet.of(DECLINED, NOT_FOUND, REVERSED);

  private static final Boolean[] MAYBE = {true, false, null, null};
  private static final Duration[] WAITS = {
    null,
    null,
    Duration.ofMillis(500),
    Duration.ofMillis(9_999),
    Duration.ofSeconds(10),
    Duration.ofSeconds(45)
  };
  private static final Integer[] HTTP = {null, null, null, 200, 400, 402, 408, 409, 500, 503, 504};
  private static final String[] CODES = {
    null, null, null, "51", "54", "41", "91", "68", "00", "96"
  };

  private static final List<String> HARMLESS =
      Stream.concat(
              MoneyWordings.phrases(MoneyState.NOT_SENT).stream(),
              MoneyWordings.phrases(MoneyState.ANSWERED).stream())
          .toList();

  @Test
  void wordingOfMovedMoney_amongAnyFacts_isNeverOverruled() {
    List<String> texts = MoneyWordings.of(Set.of("DEBITED", "APPROVED"));
    assertEquals(List.of(), violations(texts, (given, d) -> given.inquiry() == REVERSED));
  }

  @Test
  void wordingOfALostAnswer_amongAnyFacts_staysOpenUntilSettled() {
    List<String> texts = MoneyWordings.of(Set.of("LOST_ANSWER"));
    assertEquals(
        List.of(),
        violations(
            texts,
            (given, d) ->
                SETTLED.contains(given.inquiry())
                    || Boolean.FALSE.equals(given.requestSent())
                    || (Boolean.TRUE.equals(given.replyReceived())
                        && given.responseCode() != null)));
  }

  @Test
  void wordingOfSending_withoutAnAnswer_staysOpen() {
    List<String> texts = MoneyWordings.of(Set.of("AFTER_SEND"));
    assertEquals(
        List.of(),
        violations(
            texts,
            (given, d) ->
                SETTLED.contains(given.inquiry())
                    || given.responseCode() != null
                    || d.payment().state() == PaymentState.DECLINED));
  }

  /** Of the causes that leave the outcome open, whatever else the text names. */
  @Test
  void phraseOfAnOpenCause_alone_isNotClosed() {
    OpenRooms rooms = BundledRulebook.rooms();
    List<String> closed =
        MoneyWordings.phrases(MoneyState.UNKNOWN).stream()
            .map(text -> FailedTransaction.builder().errorText(text).build())
            .filter(given -> rooms.diagnose(given).payment().state().isRepeatable())
            .map(FailedTransaction::errorText)
            .limit(SHOWN)
            .toList();
    assertEquals(List.of(), closed);
  }

  /** The mirror: what can only come before sending asks for no inquiry. */
  @Test
  void phraseOfACauseBeforeSending_alone_asksForNoInquiry() {
    OpenRooms rooms = BundledRulebook.rooms();
    List<String> open =
        MoneyWordings.tellingPhrases(MoneyState.NOT_SENT).stream()
            .map(text -> FailedTransaction.builder().errorText(text).build())
            .filter(given -> rooms.diagnose(given).payment().state() == PaymentState.UNKNOWN)
            .map(FailedTransaction::errorText)
            .toList();
    assertEquals(List.of(), open);
  }

  /**
   * Over all harmless wordings but those that speak against it: of a payment as made, such as the
   * capture of an earlier one, of a void that failed, which leaves an earlier one as it was, and of
   * an HTTP status, which a server gives to a request it has.
   */
  @Test
  void requestThatNeverLeft_withNothingAgainstIt_asksForNoInquiry() {
    OpenRooms rooms = BundledRulebook.rooms();
    List<String> asked =
        IntStream.range(0, HARMLESS.size())
            .parallel()
            .mapToObj(number -> neverLeft(number, HARMLESS.get(number)))
            .filter(given -> nothingAgainst(rooms, given))
            .map(given -> rooms.diagnose(given))
            .filter(d -> d.payment().state() == PaymentState.UNKNOWN)
            .map(d -> d.raw().errorText() + ": " + d.payment().because())
            .toList();
    assertEquals(List.of(), asked);
  }

  private static boolean nothingAgainst(OpenRooms rooms, FailedTransaction given) {
    return !MoneyWordings.speaks(
            given.errorText(), Set.of("APPROVED", "DEBITED", "TAKEN_OFFLINE", "UNDO_FAILED"))
        && rooms.signals(given).stream().noneMatch(HttpSignal.class::isInstance);
  }

  private static FailedTransaction neverLeft(int number, String text) {
    Random random = new Random(number);
    random.nextInt();
    return FailedTransaction.builder()
        .errorText(text)
        .requestSent(false)
        .networkStatus(one(random, NetworkStatus.values()))
        .replyReceived(random.nextBoolean() ? false : null)
        .build();
  }

  private static List<String> violations(
      List<String> texts, BiPredicate<FailedTransaction, Diagnosis> proven) {
    OpenRooms rooms = BundledRulebook.rooms();
    return IntStream.range(0, TRANSACTIONS)
        .parallel()
        .mapToObj(number -> any(number, texts))
        .flatMap(given -> violation(given, rooms.diagnose(given), proven).stream())
        .limit(SHOWN)
        .toList();
  }

  private static List<String> violation(
      FailedTransaction given, Diagnosis d, BiPredicate<FailedTransaction, Diagnosis> proven) {
    return d.payment().state().isRepeatable() && !proven.test(given, d)
        ? List.of(d.payment() + " for " + given.errorText() + " " + facts(given))
        : List.of();
  }

  private static String facts(FailedTransaction given) {
    return List.of(
            "sent " + given.requestSent(),
            "reply " + given.replyReceived(),
            "inquiry " + given.inquiry(),
            "code " + given.responseCode(),
            "http " + given.httpStatus())
        .toString();
  }

  private static FailedTransaction any(int number, List<String> texts) {
    Random random = new Random(number * 7919L + 13);
    random.nextInt();
    String text = texts.get(random.nextInt(texts.size()));
    return FailedTransaction.builder()
        .errorText(beside(random, text))
        .networkStatus(one(random, NetworkStatus.values()))
        .requestSent(one(random, MAYBE))
        .replyReceived(one(random, MAYBE))
        .elapsed(one(random, WAITS))
        .httpStatus(one(random, HTTP))
        .responseCode(one(random, CODES))
        .responseCodeScheme("iso8583-1987")
        .inquiry(random.nextInt(6) == 0 ? one(random, InquiryOutcome.values()) : null)
        .build();
  }

  /** Alone, or with a harmless wording before or behind it. */
  private static String beside(Random random, String text) {
    return switch (random.nextInt(3)) {
      case 0 -> text;
      case 1 -> one(random, HARMLESS) + ". " + text;
      default -> text + "; " + one(random, HARMLESS);
    };
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
