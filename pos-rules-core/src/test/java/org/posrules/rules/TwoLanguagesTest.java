package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.ActingParty;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.NetworkStatus;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** A message in English and the same in Chinese are answered alike, whatever stands beside them. */
class TwoLanguagesTest {
  private static final Map<String, UnaryOperator<FailedTransaction.Builder>> CONTEXTS =
      new TreeMap<>(
          Map.of(
              "alone", given -> given,
              "network offline", given -> given.networkStatus(NetworkStatus.OFFLINE),
              "network online", given -> given.networkStatus(NetworkStatus.ONLINE),
              "not sent", given -> given.requestSent(false),
              "sent without reply", given -> given.requestSent(true).replyReceived(false),
              "inquiry not found", given -> given.inquiry(InquiryOutcome.NOT_FOUND),
              "declined 05", given -> given.responseCode("05").responseCodeScheme("iso8583-1987"),
              "contactless", given -> given.entryMode(EntryMode.CONTACTLESS),
              "worn stripe",
                  given ->
                      given.entryMode(EntryMode.MAGSTRIPE).cardExpiry(YearMonth.of(2099, 10))));

  /** The same meaning in both languages. */
  record Pair(String english, String chinese) {
    @Override
    public String toString() {
      return english + " = " + chinese;
    }
  }

  /** What a till and its cashier act upon. */
  record Answer(String cause, ActingParty party, RetryAdvice retry, PaymentState payment) {
    static Answer to(FailedTransaction given) {
      Diagnosis diagnosis = BundledRulebook.engine().diagnose(given);
      return new Answer(
          diagnosis.cause(),
          diagnosis.party(),
          diagnosis.retry().advice(),
          diagnosis.payment().state());
    }
  }

  static List<Pair> pairs() {
    try (Reader in =
            new InputStreamReader(
                TwoLanguagesTest.class.getResourceAsStream("/two-languages.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream()
          .map(row -> new Pair(row.getField("english"), row.getField("chinese")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void message_inEnglishAndChinese_hasOneAnswer(Pair pair) {
    assertEquals(answers(pair.english()), answers(pair.chinese()));
  }

  /** By context, a line each, so that a failure names it. */
  private static String answers(String text) {
    StringBuilder lines = new StringBuilder();
    CONTEXTS.forEach(
        (name, context) ->
            lines
                .append('\n')
                .append(name)
                .append(": ")
                .append(
                    Answer.to(context.apply(FailedTransaction.builder().errorText(text)).build())));
    return lines.toString();
  }
}
