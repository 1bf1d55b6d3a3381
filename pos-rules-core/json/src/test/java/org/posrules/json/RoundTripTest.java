package org.posrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.history.Dimension;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Outage;

/** What is written is read as what it was, so that values can be carried as bytes. */
class RoundTripTest {
  private static final DiagnosticEngine ENGINE =
      DiagnosticEngine.create().remembering(IncidentHistory.inMemory(10));

  static Stream<FailedTransaction> transactions() {
    return Stream.of(
        FailedTransaction.builder()
            .responseCode("51")
            .responseCodeScheme("visa")
            .codes(List.of(new SchemeCode(null, "51"), new SchemeCode("stripe", "card_declined")))
            .amount(Money.of("0.10", "KWD"))
            .transactionTime(OffsetDateTime.parse("2026-11-28T10:15:00.123456789+08:00"))
            .language(Locale.SIMPLIFIED_CHINESE)
            .build(),
        FailedTransaction.builder()
            .transactionId("T-1")
            .errorText("交易超时 \u0000 card 4111111111111111\n\ttwice")
            .networkStatus(NetworkStatus.ONLINE)
            .requestSent(true)
            .references(new References(null, "000042", null))
            .deviceStatus(List.of("PAPER_OUT"))
            .tried(List.of("CHECK_CABLES"))
            .build(),
        FailedTransaction.builder().errorText("Insert card").build(),
        FailedTransaction.builder().errorText("zzz").build());
  }

  @ParameterizedTest
  @MethodSource("transactions")
  void transaction_writtenAndRead_isTheSame(FailedTransaction given) {
    assertEquals(given, TransactionJson.decode(TransactionJson.encode(given)).orThrow());
  }

  @ParameterizedTest
  @MethodSource("transactions")
  void diagnosis_writtenReadAndWritten_hasTheSameBytes(FailedTransaction given) throws IOException {
    byte[] once = DiagnosisJson.encode(ENGINE.diagnoseAndAsk(given));
    assertArrayEquals(once, DiagnosisJson.encode(DiagnosisJson.decode(once)));
  }

  @ParameterizedTest
  @MethodSource("transactions")
  void diagnosis_writtenAndRead_isTheSameButForRounding(FailedTransaction given)
      throws IOException {
    Diagnosis made = ENGINE.diagnose(given);
    Diagnosis read = DiagnosisJson.decode(DiagnosisJson.encode(made));

    assertEquals(made.retry(), read.retry());
    assertEquals(made.payment(), read.payment());
    assertEquals(made.party(), read.party());
    assertEquals(made.messages(), read.messages());
    assertEquals(made.rulebook(), read.rulebook());
    assertEquals(made.raw(), read.raw());
  }

  @Test
  void diagnosis_withAnOutage_isReadWithItsKindAndCause() throws IOException {
    Instant since = Instant.parse("2026-11-28T02:00:00Z");
    Outage outage =
        new Outage(
            "1", Dimension.ACQUIRER, "ACQ-1", since, since, null, 9, 8, 0.1, 4, "ACQUIRER_DOWN");
    Diagnosis made =
        ENGINE.diagnose(FailedTransaction.builder().responseCode("91").build()).toBuilder()
            .history(new Diagnosis.HistoryNote(true, 3, List.of(outage)))
            .build();
    Outage read = DiagnosisJson.decode(DiagnosisJson.encode(made)).history().outages().get(0);

    assertEquals(Dimension.ACQUIRER, read.dimension());
    assertEquals(since, read.since());
    assertEquals("ACQUIRER_DOWN", read.cause());
  }

  @Test
  void diagnosis_withWhatIsOpenAtTheShop_isReadWithIt() throws IOException {
    Diagnosis made =
        ENGINE.diagnose(FailedTransaction.builder().responseCode("91").build()).toBuilder()
            .openFindings(Assessments.whole().findings())
            .build();

    assertEquals(
        made.openFindings(), DiagnosisJson.decode(DiagnosisJson.encode(made)).openFindings());
  }

  @Test
  void diagnosis_withAMemberOfALaterVersion_isRead() throws IOException {
    Diagnosis made = ENGINE.diagnose(FailedTransaction.builder().errorText("TIME OUT").build());
    String later =
        new String(DiagnosisJson.encode(made), UTF_8)
            .replaceFirst("\\{", "{\"newer\":[{\"a\":1}],");

    assertEquals(made.cause(), DiagnosisJson.decode(later.getBytes(UTF_8)).cause());
  }

  @Test
  void bytes_thatAreNoDiagnosis_areRefusedWithoutBeingRepeated() {
    byte[] bytes = "{\"cause\":\"s3cr3t\",\"outcome\":\"s3cr3t\"}".getBytes(UTF_8);
    IOException refused = assertThrows(IOException.class, () -> DiagnosisJson.decode(bytes));

    assertFalse(refused.getMessage().contains("s3cr3t"));
  }

  @Test
  void request_withAnySlip_isRefusedWithEveryProblem() {
    byte[] bytes = "{\"respnseCode\":\"51\",\"httpStatus\":\"x\"}".getBytes(UTF_8);
    Decoded decoded = TransactionJson.decode(bytes);

    assertEquals(
        "/httpStatus must be a whole number;"
            + " /respnseCode there is no such field; did you mean responseCode?",
        assertThrows(UnreadableTransactionException.class, decoded::orThrow).getMessage());
  }

  @Test
  void request_thatIsNoJson_isRefusedWithItsPlace() {
    Decoded decoded = TransactionJson.decode("{\"errorText\": s3cr3t}".getBytes(UTF_8));

    assertEquals(
        "not JSON at line 1, column 15: not JSON from here on",
        assertThrows(UnreadableTransactionException.class, decoded::orThrow).getMessage());
  }
}
