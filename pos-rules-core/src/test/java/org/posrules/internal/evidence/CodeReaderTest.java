package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.TinyRulebook;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.Strength;

/** A code means what its scheme says; without a scheme only what every scheme says. */
class CodeReaderTest {
  private static final CodeReader READER = new CodeReader(new CodeBook(TinyRulebook.content()));

  private static List<String> rows(FailedTransaction.Builder given) {
    return READER.read(given.build(), List.of()).stream().map(CodeSignal::row).toList();
  }

  private static FailedTransaction.Builder code(String code, String scheme) {
    return FailedTransaction.builder().responseCode(code).responseCodeScheme(scheme);
  }

  @ParameterizedTest
  @CsvSource({
    "bank-codes, 54, bank-codes/54",
    "bank, 54, bank-codes/54",
    "House_Bank, 54, bank-codes/54",
    "本行, 54, bank-codes/54",
    "shop-codes, CARD_READ_FAILED, shop-codes/CARD_READ_FAILED",
    "shop, card_read_failed, shop-codes/CARD_READ_FAILED",
    "shop, READER.CARD_READ_FAILED, shop-codes/CARD_READ_FAILED",
    "shop, 41, bank-codes/41",
    ", 54, iso8583-common/54",
    ", CARD_READ_FAILED, shop-codes/CARD_READ_FAILED",
  })
  void code_ofAScheme_isItsRow(String scheme, String code, String row) {
    assertEquals(List.of(row), rows(code(code, scheme)));
  }

  @ParameterizedTest
  @CsvSource({
    "bank, 99",
    "unheard-of, 41",
    "unheard-of, 54",
    "unheard-of, CARD_READ_FAILED",
    ", 41",
    "shop, ' '"
  })
  void code_thatNoTableHas_isNoSignal(String scheme, String code) {
    assertEquals(List.of(), rows(code(code, scheme)));
  }

  @Test
  void code_ofTheSchemeItself_isAsStrongAsItsRow() {
    assertEquals(
        Strength.STRONG, READER.read(code("54", "bank").build(), List.of()).get(0).strength());
  }

  @Test
  void code_withoutAScheme_isNeverStrong() {
    CodeSignal signal = READER.read(code("CARD_READ_FAILED", null).build(), List.of()).get(0);
    assertEquals(Strength.MEDIUM, signal.strength());
  }

  @Test
  void code_byFallback_speaksAsTheSchemeWhereItStands() {
    assertEquals(Origin.HOST, READER.read(code("41", "shop").build(), List.of()).get(0).origin());
  }

  @Test
  void adviceCode_ofAScheme_isItsRow() {
    assertEquals(
        List.of("bank-codes/41"),
        rows(FailedTransaction.builder().adviceCode(new AdviceCode("bank", "41"))));
  }

  @Test
  void httpStatus_inTheTable_isItsRow() {
    HttpSignal http = new HttpSignal(504, "httpStatus");
    assertEquals(Optional.of("http/504"), READER.http(http).map(CodeSignal::row));
  }
}
