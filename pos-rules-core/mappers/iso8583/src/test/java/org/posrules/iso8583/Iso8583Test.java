package org.posrules.iso8583;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.posrules.iso8583.Messages.answer;
import static org.posrules.iso8583.Messages.facts;
import static org.posrules.iso8583.Messages.leftOut;
import static org.posrules.iso8583.Messages.sale;
import static org.posrules.iso8583.Messages.with;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction;
import org.posrules.TransactionType;

class Iso8583Test {
  @ParameterizedTest
  @CsvSource({
    "0200,0210,iso8583-1987",
    "0100,0110,iso8583-1987",
    "0201,0210,iso8583-1987",
    "1200,1210,iso8583-1993",
    "2200,2210,iso8583-2003"
  })
  void code_withoutScheme_isTheVersions(String asked, String told, String scheme) {
    FailedTransaction facts = facts(with(sale(), 0, asked), with(answer("51"), 0, told));

    assertEquals("51", facts.responseCode());
    assertEquals(scheme, facts.responseCodeScheme());
    assertEquals(true, facts.replyReceived());
  }

  @Test
  void code_withBrand_isTheBrands() {
    FailedTransaction facts =
        Iso8583.standard().scheme("visa").failed(sale()::get, answer("N7")::get).build();

    assertEquals("visa", facts.responseCodeScheme());
  }

  @ParameterizedTest
  @CsvSource({
    "0,0810",
    "0,0430",
    "0,0230",
    "0,0200",
    "0,1210",
    "0,0212",
    "0,",
    "0,21",
    "11,000124",
    "41,TERM0002"
  })
  void answer_toAnotherRequest_isNone(int number, String value) {
    FailedTransaction facts = facts(sale(), with(answer("00"), number, value));

    assertNull(facts.responseCode());
    assertEquals(true, facts.requestSent());
    assertEquals(false, facts.replyReceived());
    assertEquals(List.of(number), leftOut(sale(), with(answer("00"), number, value)));
  }

  @Test
  void answer_traceNumberWithoutZeros_isTheAnswer() {
    assertEquals("51", facts(sale(), with(answer("51"), 11, "123")).responseCode());
  }

  @Test
  void answer_withoutCode_isNeitherFinalNorSilence() {
    FailedTransaction facts = facts(sale(), with(answer("51"), 39, null));

    assertEquals(true, facts.requestSent());
    assertNull(facts.replyReceived());
  }

  @ParameterizedTest
  @CsvSource({"0400,0410,000000", "0420,0430,000000", "0200,0210,020000"})
  void answer_toWhatTakesBack_comesWithWhatWasAskedFor(String asked, String told, String code) {
    Map<Integer, String> request = with(with(sale(), 0, asked), 3, code);
    FailedTransaction facts = facts(request, with(answer("91"), 0, told));

    assertEquals("91", facts.responseCode());
    assertTrue(
        Set.of(TransactionType.REVERSAL, TransactionType.VOID).contains(facts.transactionType()));
  }

  @Test
  void signOn_isNoPaymentRequest() {
    FailedTransaction facts = facts(with(sale(), 0, "0800"), with(answer("00"), 0, "0810"));

    assertNull(facts.requestSent());
    assertNull(facts.responseCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0210", "0810", "02", "ABCD", "9200", "02000"})
  void request_thatIsNone_saysNothing(String mti) {
    assertEquals(FailedTransaction.builder().build(), facts(with(sale(), 0, mti), answer("00")));
    assertEquals(List.of(0), leftOut(with(sale(), 0, mti), answer("00")));
  }

  @Test
  void cardElements_areNeverAskedFor() {
    Set<Integer> asked = new TreeSet<>();
    Iso8583.standard()
        .localTime(Clock.systemUTC())
        .failed(
            number -> {
              asked.add(number);
              return sale().get(number);
            },
            number -> {
              asked.add(number);
              return answer("51").get(number);
            });

    assertEquals(Set.of(0, 3, 4, 7, 11, 12, 13, 14, 22, 32, 37, 38, 39, 41, 42, 49, 55), asked);
  }

  @Test
  void everyElement_illFormed_isLeftOutWithoutAnException() {
    Map<Integer, String> request = sale();
    for (int number = 1; number <= 128; number++) {
      request.put(number, "\u0000?\uD800");
    }

    assertEquals(
        List.of(3, 4, 7, 11, 12, 13, 14, 22, 32, 37, 38, 39, 41, 42, 49, 55),
        leftOut(request, with(answer("\u0000"), 11, null)));
  }

  @Test
  void anyMessage_whateverItsDigits_canBeBuilt() {
    Random random = new Random(8583);
    Iso8583 iso = Iso8583.standard().localTime(Clock.systemUTC());
    for (int i = 0; i < 2_000; i++) {
      String mti = random.nextInt(3) + "2" + random.nextInt(3) + "0";
      IntFunction<String> request =
          number -> number == 0 ? mti : digits(random, 1 + random.nextInt(16));

      assertDoesNotThrow(() -> iso.failed(request, request).build());
    }
  }

  /** Many zeros, as in real messages. */
  private static String digits(Random random, int length) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append(Math.max(0, random.nextInt(14) - 4));
    }
    return digits.toString();
  }
}
