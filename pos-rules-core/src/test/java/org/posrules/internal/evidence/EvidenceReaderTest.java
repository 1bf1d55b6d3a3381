package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;
import org.posrules.SchemeCode;
import org.posrules.TinyRulebook;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.ReceivedSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.history.Dimension;
import org.posrules.history.Past;
import org.posrules.history.Recurrence;
import org.posrules.history.Window;
import org.posrules.internal.resemblance.Resemblance;

/** Each observation becomes one signal, wherever it was read from. */
class EvidenceReaderTest {
  private static final EvidenceReader READER =
      new EvidenceReader(
          TinyRulebook.content(),
          Lexicon.of(TinyRulebook.content()),
          Resemblance.of(TinyRulebook.content(), text -> Set.of()));
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private static List<Signal> read(FailedTransaction.Builder given) {
    FailedTransaction transaction = given.build();
    return READER.read(transaction, READER.hear(transaction), NOON, Past.NONE);
  }

  private static List<String> rows(FailedTransaction.Builder given) {
    return ownRows(given).map(Row::row).toList();
  }

  /** Without the patterns that hold under every rulebook. */
  private static Stream<Row> ownRows(FailedTransaction.Builder given) {
    return read(given).stream()
        .filter(Row.class::isInstance)
        .map(Row.class::cast)
        .filter(row -> !row.row().startsWith("patterns/"));
  }

  @Test
  void code_inItsFieldAndInTheText_isOneSignal() {
    assertEquals(
        List.of("bank-codes/54"),
        rows(
            FailedTransaction.builder()
                .responseCode("54")
                .responseCodeScheme("bank-codes")
                .errorText("rc=54")));
  }

  @Test
  void code_andPhraseOfOneCause_areTwoSignals() {
    assertEquals(
        List.of("bank-codes/54", "en/card expired"),
        rows(
            FailedTransaction.builder()
                .responseCode("54")
                .responseCodeScheme("bank-codes")
                .errorText("card expired")));
  }

  @Test
  void deviceWord_saidTwice_isOneSignal() {
    assertEquals(
        List.of("device/PAPER_OUT"),
        rows(FailedTransaction.builder().deviceStatus(List.of("PAPER_OUT", "NO_PAPER"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAPER_OUT", "paper out", " Paper-Out ", "paper.out", "out_of_paper"})
  void deviceWord_inAnySpelling_isItsRow(String word) {
    assertEquals(
        List.of("device/PAPER_OUT"), rows(FailedTransaction.builder().deviceStatus(List.of(word))));
  }

  @Test
  void deviceWord_thatNoTableHas_isReadAsText() {
    assertEquals(
        List.of("zh/缺纸"), rows(FailedTransaction.builder().deviceStatus(List.of("打印机缺纸"))));
  }

  @Test
  void deviceWord_thatSaysNothingWrong_isNoSignal() {
    assertEquals(List.of(), read(FailedTransaction.builder().deviceStatus(List.of("CHARGING"))));
  }

  @Test
  void code_thatNoTableHas_isReadAsText() {
    assertEquals(
        List.of("en/host timeout"), rows(FailedTransaction.builder().responseCode("HOST_TIMEOUT")));
  }

  @Test
  void codes_ofGatewayAndNetwork_areOneSignalEach() {
    assertEquals(
        List.of("bank-codes/41", "shop-codes/CARD_READ_FAILED"),
        rows(
            FailedTransaction.builder()
                .responseCode("41")
                .responseCodeScheme("bank")
                .codes(
                    List.of(
                        new SchemeCode("bank", "41"),
                        new SchemeCode("shop", "CARD_READ_FAILED"),
                        new SchemeCode("unheard-of", "54")))));
  }

  @Test
  void code_amongSeveral_tellsItsPlace() {
    assertTrue(
        read(FailedTransaction.builder().codes(List.of(new SchemeCode("bank", "41")))).stream()
            .anyMatch(signal -> signal.facts().equals(List.of("codes/0"))));
  }

  @Test
  void code_ofAnUnknownScheme_isAWordOnlyWithLetters() {
    assertEquals(
        List.of("en/host timeout"),
        rows(
            FailedTransaction.builder()
                .responseCode("HOST_TIMEOUT")
                .responseCodeScheme("unheard-of")
                .codes(List.of(new SchemeCode("unheard-of", "54")))));
  }

  @Test
  void number_inATextOfAnUnknownScheme_isNotRead() {
    assertEquals(
        List.of(),
        rows(FailedTransaction.builder().errorText("rc=54").responseCodeScheme("unheard-of")));
  }

  @Test
  void code_withoutAScheme_yieldsToATextThatNamesAnotherCause() {
    assertEquals(
        List.of("iso8583-common/54 WEAK", "en/out of paper STRONG"),
        strengths(FailedTransaction.builder().responseCode("54").errorText("out of paper")));
  }

  @Test
  void code_withoutAScheme_standsBesideATextThatAgrees() {
    assertEquals(
        List.of("iso8583-common/54 MEDIUM", "en/card expired STRONG"),
        strengths(FailedTransaction.builder().responseCode("54").errorText("card expired")));
  }

  private static List<String> strengths(FailedTransaction.Builder given) {
    return ownRows(given).map(row -> row.row() + " " + row.strength()).toList();
  }

  @Test
  void text_notUnderstood_isReceivedAllTheSame() {
    assertTrue(
        read(FailedTransaction.builder().errorText("gibberish"))
            .contains(new ReceivedSignal("errorText", false, 1, 1, false)));
  }

  /** A scanner is known, yet nothing that was found speaks of it. */
  @Test
  void word_beyondWhatWasFound_isUntold() {
    assertTrue(
        BundledRulebook.rooms()
            .signals(FailedTransaction.builder().errorText("scanner: card expired").build())
            .contains(new ReceivedSignal("errorText", true, 0, 1, false)));
  }

  @Test
  void text_understood_isReceived() {
    assertTrue(
        read(FailedTransaction.builder().errorText("card expired"))
            .contains(new ReceivedSignal("errorText", true, 0, 0, false)));
  }

  @Test
  void text_blank_isNoSignal() {
    assertEquals(List.of(), read(FailedTransaction.builder().errorText(" \n").responseCode(" ")));
  }

  @Test
  void incidents_remembered_areSignals() {
    assertEquals(
        List.of(new HistorySignal("HOST_BUSY", Dimension.TERMINAL, Window.HOUR, 3, 2, 1)),
        READER.read(
            FailedTransaction.builder().build(),
            ErrorText.NONE,
            NOON,
            Past.of(
                List.of(new Recurrence("HOST_BUSY", Dimension.TERMINAL, Window.HOUR, 3, 2, 1)))));
  }

  @Test
  void signals_ofOneTransaction_areDistinct() {
    List<Signal> signals =
        read(
            FailedTransaction.builder()
                .errorText("card expired, CARD EXPIRED, 卡已过期, rc=54, errorCode 54")
                .responseCode("54")
                .deviceStatus(List.of("paper out", "out of paper", "打印机缺纸", "缺纸")));
    assertEquals(signals.stream().distinct().toList(), signals);
  }
}
