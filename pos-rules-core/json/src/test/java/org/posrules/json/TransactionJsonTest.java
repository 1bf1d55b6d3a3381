package org.posrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.AdviceCode;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.TransactionType;

class TransactionJsonTest {

  @Test
  void everyField_present_isRead() {
    FailedTransaction read =
        accepted(
            """
            {"transactionId": "T1", "transactionTime": "2026-11-22T10:15:00+01:00",
             "errorText": "交易失败", "responseCode": "05", "responseCodeScheme": "iso8583-1987",
             "codes": [{"scheme": "visa", "code": "51"}, {"code": "NOTENOUGH"}],
             "transactionType": "REFUND", "cardToken": "tok-1", "attempt": 2,
             "adviceCode": {"scheme": "mastercard-mac", "code": "03"},
             "networkStatus": "DEGRADED", "requestSent": true, "replyReceived": false,
             "elapsedMillis": 30000, "httpStatus": 504, "entryMode": "CHIP",
             "cardExpiry": "2027-03", "amount": {"value": "180.00", "currency": "USD"},
             "merchantLimit": {"value": 100.10, "currency": "USD"},
             "dailyLimit": {"value": 5000, "currency": "USD"},
             "dailyTotal": {"currency": "USD", "value": "0"},
             "customerRegistered": true, "merchantRegistered": false, "terminalRegistered": true,
             "tvr": "0000008000", "tsi": "E800", "cvmResults": "1f0002",
             "cryptogramInformation": "80", "deviceStatus": ["PAPER_OUT"],
             "terminalId": "t", "merchantId": "m", "acquirerId": "a", "issuerId": "i",
             "shopId": "s", "networkId": "n", "region": "r",
             "terminalModel": "X1", "firmwareVersion": "1.2", "appVersion": "3.4",
             "inquiry": "NOT_FOUND", "references": {"rrn": "123", "stan": "000001"},
             "tried": ["CHECK_CABLES"], "language": "zh-CN"}
            """);

    FailedTransaction expected =
        FailedTransaction.builder()
            .transactionId("T1")
            .transactionTime(OffsetDateTime.parse("2026-11-22T10:15:00+01:00"))
            .errorText("交易失败")
            .responseCode("05")
            .responseCodeScheme("iso8583-1987")
            .codes(List.of(new SchemeCode("visa", "51"), new SchemeCode(null, "NOTENOUGH")))
            .transactionType(TransactionType.REFUND)
            .cardToken("tok-1")
            .attempt(2)
            .adviceCode(new AdviceCode("mastercard-mac", "03"))
            .networkStatus(NetworkStatus.DEGRADED)
            .requestSent(true)
            .replyReceived(false)
            .elapsed(Duration.ofMillis(30000))
            .httpStatus(504)
            .entryMode(EntryMode.CHIP)
            .cardExpiry(YearMonth.of(2027, 3))
            .amount(Money.of("180.00", "USD"))
            .merchantLimit(Money.of("100.10", "USD"))
            .dailyLimit(Money.of("5000", "USD"))
            .dailyTotal(Money.of("0", "USD"))
            .customerRegistered(true)
            .merchantRegistered(false)
            .terminalRegistered(true)
            .tvr("0000008000")
            .tsi("E800")
            .cvmResults("1f0002")
            .cryptogramInformation("80")
            .deviceStatus(List.of("PAPER_OUT"))
            .terminalId("t")
            .merchantId("m")
            .acquirerId("a")
            .issuerId("i")
            .shopId("s")
            .networkId("n")
            .region("r")
            .terminalModel("X1")
            .firmwareVersion("1.2")
            .appVersion("3.4")
            .inquiry(InquiryOutcome.NOT_FOUND)
            .references(new References("123", "000001", null))
            .tried(List.of("CHECK_CABLES"))
            .language(Locale.forLanguageTag("zh-CN"))
            .build();
    assertEquals(expected, read);
  }

  @Test
  void amount_asNumber_isExact() {
    FailedTransaction read = accepted("{\"amount\":{\"value\":0.1000,\"currency\":\"EUR\"}}");

    assertEquals(new BigDecimal("0.1000"), read.amount().value());
  }

  @Test
  void nullMember_anywhere_isAsGoodAsAbsent() {
    FailedTransaction read = accepted("{\"errorText\":\"x\",\"amount\":null,\"tried\":null}");

    assertNull(read.amount());
    assertEquals(List.of(), read.tried());
  }

  @Test
  void byteOrderMark_atTheStart_isPassedOver() {
    assertEquals("x", accepted("\uFEFF{\"errorText\":\"x\"}").errorText());
  }

  @Test
  void stream_ofGoodJson_isRead() throws IOException {
    byte[] bytes = "{\"errorText\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    Decoded decoded = TransactionJson.decode(new ByteArrayInputStream(bytes));

    assertInstanceOf(Decoded.Accepted.class, decoded);
  }

  @Test
  void furtherFacts_onKnownOnes_areAdded() {
    FailedTransaction known = FailedTransaction.builder().responseCode("91").build();

    Decoded decoded = TransactionJson.addTo(known, utf8("{\"requestSent\":true}"));

    FailedTransaction both = ((Decoded.Accepted) decoded).transaction();
    assertEquals("91", both.responseCode());
    assertTrue(both.requestSent());
  }

  @Test
  void longestText_inWideCharacters_isAccepted() {
    String text = "卡".repeat(7_999) + "😀";

    assertEquals(text, accepted("{\"errorText\":\"" + text + "\"}").errorText());
  }

  private static FailedTransaction accepted(String json) {
    Decoded decoded = TransactionJson.decode(utf8(json));
    return assertInstanceOf(Decoded.Accepted.class, decoded, decoded::toString).transaction();
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
