package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;
import org.posrules.OpenRooms;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.facts.PhraseSignal;

/**
 * Natural wordings of seventeen languages, written without the lexicon at hand: nobody who tells of
 * money that moved is told that nothing was charged, whatever harmless wording stands beside. And
 * nobody who tells that nothing moved is made to inquire.
 */
class MoneyWordingsTest {
  private static final Set<RetryAdvice> REPEAT =
      EnumSet.of(RetryAdvice.RETRY_NOW, RetryAdvice.RETRY_LATER, RetryAdvice.RETRY_AFTER_FIX);

  /** Percent. */
  private static final int MOST_REPEATED = 10;

  private static final int MOST_DOUBTED = 3;

  private static final List<NamedCsvRecord> WORDINGS = read("/money-wordings.csv");

  /** Written before anybody looked at what the lexicon does with them; some are not heard yet. */
  private static final List<NamedCsvRecord> FRESH = read("/fresh-money-wordings.csv");

  private static final List<NamedCsvRecord> HARMLESS = read("/harmless-wordings.csv");
  private static final OpenRooms ROOMS = BundledRulebook.rooms();

  @ParameterizedTest
  @ValueSource(strings = {"DEBITED", "APPROVED", "AFTER_SEND", "LOST_ANSWER", "TAKEN_OFFLINE"})
  void wordingOfMoneyThatMayHaveMoved_alone_allowsNoRepeat(String says) {
    assertEquals(List.of(), repeated(said(says).map(row -> text(row.getField("text")).build())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEBITED", "APPROVED", "AFTER_SEND", "LOST_ANSWER", "TAKEN_OFFLINE"})
  void wordingOfMoneyThatMayHaveMoved_whileOffline_allowsNoRepeat(String says) {
    assertEquals(
        List.of(),
        repeated(
            said(says)
                .map(
                    row ->
                        text(row.getField("text")).networkStatus(NetworkStatus.OFFLINE).build())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEBITED", "APPROVED", "AFTER_SEND", "LOST_ANSWER", "TAKEN_OFFLINE"})
  void wordingOfMoneyThatMayHaveMoved_besideWhatComesBeforeSending_allowsNoRepeat(String says) {
    assertEquals(List.of(), repeated(beside(says, "NOT_SENT")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEBITED", "APPROVED", "AFTER_SEND", "LOST_ANSWER", "TAKEN_OFFLINE"})
  void wordingOfMoneyThatMayHaveMoved_inOneBreathWithWhatComesBefore_allowsNoRepeat(String says) {
    assertEquals(List.of(), repeated(inOneBreath(says, "NOT_SENT")));
  }

  /** Not so with one that only tells of sending: there a refusal is the answer. */
  @ParameterizedTest
  @ValueSource(strings = {"DEBITED", "APPROVED", "LOST_ANSWER"})
  void wordingOfMoneyThatMayHaveMoved_besideARefusal_allowsNoRepeat(String says) {
    assertEquals(List.of(), repeated(beside(says, "ANSWERED")));
  }

  @Test
  void harmlessWording_alone_asksForNoInquiry() {
    assertEquals(List.of(), open(HARMLESS.stream().map(row -> text(row.getField("text")).build())));
  }

  @Test
  void wordingOfNothingSent_besideOneBeforeSending_asksForNoInquiry() {
    assertEquals(List.of(), open(beside("BEFORE_SEND", "NOT_SENT")));
  }

  @Test
  void wordingOfNothingCharged_besideOneBeforeSending_hardlyAsksForAnInquiry() {
    long all = beside("NOT_CHARGED", "NOT_SENT").count();
    List<String> asked = open(beside("NOT_CHARGED", "NOT_SENT"));
    assertTrue(asked.size() * 100 <= all, asked::toString);
  }

  /** Whatever else it may be taken for. */
  @Test
  void wordingThatSaysNothingOfTheMoney_hardlyRaisesADoubt() {
    List<String> texts = said("NOTHING").map(row -> row.getField("text")).toList();
    List<String> doubted = texts.stream().filter(MoneyWordingsTest::isDoubted).toList();
    assertTrue(doubted.size() * 100 <= texts.size(), doubted::toString);
  }

  @Test
  void freshWordingOfMoney_besideAHarmlessOne_hardlyAllowsARepeat() {
    List<FailedTransaction> both =
        FRESH.stream()
            .filter(row -> !row.getField("says").equals("NOTHING"))
            .flatMap(row -> besideHarmless(row, "NOT_SENT"))
            .toList();
    List<String> repeated = repeated(both.stream());
    assertTrue(repeated.size() * 100 <= both.size() * MOST_REPEATED, repeated::toString);
  }

  @Test
  void freshHarmlessWording_hardlyRaisesADoubt() {
    List<String> texts =
        FRESH.stream()
            .filter(row -> row.getField("says").equals("NOTHING"))
            .map(row -> row.getField("text"))
            .toList();
    List<String> doubted = texts.stream().filter(MoneyWordingsTest::isDoubted).toList();
    assertTrue(doubted.size() * 100 <= texts.size() * MOST_DOUBTED, doubted::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"approved: no", "approved=N", "genehmigt: nein", "aprobado: no"})
  void approval_answeredWithNo_isNone(String text) {
    assertFalse(MoneyWordings.speaks(text, Set.of("APPROVED")), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"approved: no receipt", "approved, no receipt", "APPROVED NO: 553201"})
  void approval_beforeANoOfSomethingElse_isOne(String text) {
    assertTrue(MoneyWordings.speaks(text, Set.of("APPROVED")), text);
  }

  private static boolean isDoubted(String text) {
    return ROOMS.signals(text(text).build()).stream()
        .anyMatch(signal -> signal instanceof PhraseSignal p && p.name().equals("MONEY_TALK"));
  }

  /** Each with each harmless wording of its language, which stands once before and once behind. */
  private static Stream<FailedTransaction> beside(String says, String money) {
    return said(says).flatMap(row -> besideHarmless(row, money));
  }

  /** The same in one sentence. */
  private static Stream<FailedTransaction> inOneBreath(String says, String money) {
    return said(says).flatMap(row -> inOneBreath(row, money));
  }

  private static Stream<FailedTransaction> inOneBreath(NamedCsvRecord row, String money) {
    String text = row.getField("text");
    return harmless(row, money)
        .flatMap(
            harmless ->
                Stream.of(
                    harmless + " (" + text + ")", text + " - " + harmless, harmless + "，" + text))
        .map(both -> text(both).build());
  }

  private static Stream<FailedTransaction> besideHarmless(NamedCsvRecord row, String money) {
    String text = row.getField("text");
    return harmless(row, money)
        .flatMap(harmless -> Stream.of(harmless + ". " + text, text + "; " + harmless))
        .map(both -> text(both).build());
  }

  private static Stream<String> harmless(NamedCsvRecord row, String money) {
    return HARMLESS.stream()
        .filter(harmless -> harmless.getField("language").equals(row.getField("language")))
        .filter(harmless -> harmless.getField("money").equals(money))
        .map(harmless -> harmless.getField("text"));
  }

  private static Stream<NamedCsvRecord> said(String says) {
    return WORDINGS.stream().filter(row -> row.getField("says").equals(says));
  }

  private static FailedTransaction.Builder text(String text) {
    return FailedTransaction.builder().errorText(text);
  }

  private static List<String> repeated(Stream<FailedTransaction> given) {
    return given
        .parallel()
        .flatMap(
            one -> {
              Diagnosis diagnosis = ROOMS.diagnose(one);
              return diagnosis.payment().state().isRepeatable()
                      || REPEAT.contains(diagnosis.retry().advice())
                  ? Stream.of(one.errorText() + " " + diagnosis.payment())
                  : Stream.empty();
            })
        .toList();
  }

  private static List<String> open(Stream<FailedTransaction> given) {
    return given
        .parallel()
        .filter(one -> ROOMS.diagnose(one).payment().state() == PaymentState.UNKNOWN)
        .map(FailedTransaction::errorText)
        .toList();
  }

  private static List<NamedCsvRecord> read(String resource) {
    try (Reader in =
            new InputStreamReader(
                MoneyWordingsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
