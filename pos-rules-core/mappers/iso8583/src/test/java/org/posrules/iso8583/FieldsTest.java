package org.posrules.iso8583;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.posrules.iso8583.Messages.answer;
import static org.posrules.iso8583.Messages.facts;
import static org.posrules.iso8583.Messages.leftOut;
import static org.posrules.iso8583.Messages.sale;
import static org.posrules.iso8583.Messages.with;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.TransactionType;

class FieldsTest {
  @Test
  void amount_currencyByNumber_isInItsMinorUnit() {
    assertEquals(Money.of("180.00", "EUR"), facts(sale(), null).amount());
  }

  @Test
  void amount_currencyWithoutMinorUnit_isWhole() {
    assertEquals(Money.of("18000", "JPY"), facts(with(sale(), 49, "392"), null).amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "532", "891", "XAU", "12", "E"})
  void amount_currencyThatNobodyOrTwoAreCalled_isLeftOut(String currency) {
    assertNull(facts(with(sale(), 49, currency), null).amount());
    assertEquals(List.of(49), leftOut(with(sale(), 49, currency), null));
  }

  @Test
  void expiry_yearAndMonth_isTheLastValidMonth() {
    assertEquals(YearMonth.of(2027, 12), facts(sale(), null).cardExpiry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2713", "0000", "9912", "27", "271", "ABCD"})
  void expiry_noMonthOfThisHalfCentury_isLeftOut(String expiry) {
    assertNull(facts(with(sale(), 14, expiry), null).cardExpiry());
    assertEquals(List.of(14), leftOut(with(sale(), 14, expiry), null));
  }

  @ParameterizedTest
  @CsvSource({
    "0200,011,MANUAL", "0200,021,MAGSTRIPE", "0200,801,MAGSTRIPE", "0200,901,MAGSTRIPE",
    "0200,051,CHIP", "0200,071,CONTACTLESS", "0200,031,QR", "1200,210101513344,CHIP",
    "1200,210101213344,MAGSTRIPE", "1200,210101613344,MANUAL"
  })
  void entryMode_byVersion_isRead(String type, String element, EntryMode mode) {
    assertEquals(mode, facts(with(with(sale(), 0, type), 22, element), null).entryMode());
  }

  @ParameterizedTest
  @CsvSource({
    "0200,000000,SALE", "0200,200000,REFUND", "0220,200000,REFUND", "0200,020000,VOID",
    "0100,000000,", "0200,990000,", "0400,000000,REVERSAL", "0420,000000,REVERSAL",
    "0500,920000,SETTLEMENT", "0800,000000,"
  })
  void type_byMessageAndProcessingCode_isRead(String mti, String code, TransactionType type) {
    assertEquals(type, facts(with(with(sale(), 0, mti), 3, code), null).transactionType());
  }

  @ParameterizedTest
  @CsvSource({"0200,200000,VOID", "0220,200000,REFUND", "0100,030000,PREAUTH"})
  void type_ofUnionPay_followsItsOwnCodes(String mti, String code, TransactionType type) {
    Map<Integer, String> request = with(with(sale(), 0, mti), 3, code);

    assertEquals(
        type,
        Iso8583.standard().scheme("unionpay").failed(request::get, null).build().transactionType());
  }

  @Test
  void type_balanceWithoutAmount_isABalanceInquiry() {
    Map<Integer, String> inquiry = with(with(sale(), 3, "310000"), 4, "000000000000");

    assertEquals(TransactionType.BALANCE, facts(inquiry, null).transactionType());
  }

  @Test
  void type_balanceWithAmount_isNotBelievedToMoveNoMoney() {
    assertNull(facts(with(sale(), 3, "310000"), null).transactionType());
    assertEquals(List.of(3), leftOut(with(sale(), 3, "310000"), null));
  }

  @Test
  void references_hostGivesItsOwnRrn_areTheLatest() {
    Map<Integer, String> answer = with(with(answer("51"), 37, "633299999999"), 38, "      ");

    assertEquals(
        new References("633299999999", "000123", null), facts(sale(), answer).references());
  }

  @Test
  void places_withPadding_areBare() {
    FailedTransaction facts = facts(with(sale(), 41, "TERM1   "), null);

    assertEquals("TERM1", facts.terminalId());
    assertEquals("MERCHANT 000001", facts.merchantId());
    assertEquals("10000001", facts.acquirerId());
  }
}
