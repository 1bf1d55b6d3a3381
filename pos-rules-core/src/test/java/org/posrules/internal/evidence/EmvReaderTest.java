package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction;
import org.posrules.TinyRulebook;
import org.posrules.facts.CryptogramSignal;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.Signal;

/** Bits of EMV results are counted as EMV Book 3 counts them: bytes from 1, bits from 8 to 1. */
class EmvReaderTest {
  private static final EmvReader READER = new EmvReader(new CodeBook(TinyRulebook.content()));

  private static List<String> rows(List<Signal> signals) {
    return signals.stream().map(signal -> ((EmvSignal) signal).row()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "8000000000, emv-tvr/B1b8",
    "0040000000, emv-tvr/B2b7",
    "0000000001, emv-tvr/B5b1",
  })
  void bit_ofTheTvr_isItsRow(String tvr, String row) {
    assertEquals(List.of(row), rows(READER.read(FailedTransaction.builder().tvr(tvr).build())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "7FBFFFFFFE"})
  void bit_thatNoTableHas_isNoSignal(String tvr) {
    assertEquals(List.of(), READER.read(FailedTransaction.builder().tvr(tvr).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = "8040000001")
  void bits_setTogether_areReadInTheirOrder(String tvr) {
    assertEquals(
        List.of("emv-tvr/B1b8", "emv-tvr/B2b7", "emv-tvr/B5b1"),
        rows(READER.read(FailedTransaction.builder().tvr(tvr).build())));
  }

  @ParameterizedTest
  @CsvSource({"000000, emv-cvm/B1:00", "400000, emv-cvm/B1:00", "1F0001, emv-cvm/B3:01"})
  void cvmResult_withOrWithoutGoOn_isItsRow(String cvm, String row) {
    assertEquals(
        List.of(row), rows(READER.read(FailedTransaction.builder().cvmResults(cvm).build())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8000", "FFFF"})
  void tsi_whichOnlySaysWhatWasDone_isNoSignal(String tsi) {
    assertEquals(List.of(), READER.read(FailedTransaction.builder().tsi(tsi).build()));
  }

  @ParameterizedTest
  @CsvSource({"00, AAC", "40, TC", "80, ARQC", "3F, AAC", "a5, ARQC"})
  void cryptogram_byItsTwoHighestBits_isTheDecision(
      String cid, CryptogramSignal.Decision decision) {
    assertEquals(
        List.of(new CryptogramSignal(decision)),
        READER.read(FailedTransaction.builder().cryptogramInformation(cid).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0", "FF"})
  void cryptogram_ofAReservedKind_isNoSignal(String cid) {
    assertEquals(
        List.of(), READER.read(FailedTransaction.builder().cryptogramInformation(cid).build()));
  }
}
