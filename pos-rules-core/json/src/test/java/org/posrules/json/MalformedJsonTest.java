package org.posrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.json.problems.Malformed;

class MalformedJsonTest {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{",
        "{\"errorText\":\"x\"",
        "{\"errorText\":\"x\"} {}",
        "{\"errorText\":\"x\"}]",
        "{\"errorText\":\"x\",}",
        "{'errorText':'x'}",
        "{errorText:\"x\"}",
        "{\"errorText\":\"x\" // why\n}",
        "{\"elapsedMillis\":NaN}",
        "{\"elapsedMillis\":007}",
        "{\"elapsedMillis\":+7}",
        "{\"errorText\":\"a\nb\"}",
        "{\"errorText\":\"\\x\"}",
        "{\"errorText\":\"x\",\"errorText\":\"y\"}",
        "{\"amount\":{\"value\":1,\"value\":2,\"currency\":\"EUR\"}}",
        "errorText=x"
      })
  void text_thatIsNotStrictJson_isMalformed(String text) {
    malformed(text.getBytes(UTF_8));
  }

  @Test
  void fault_onTheSecondLine_isPlacedByByteLineAndCharacter() {
    Malformed malformed = malformed("{\"errorText\": \"卡\",\n \"x\" 5}".getBytes(UTF_8));

    assertEquals(2, malformed.line());
    assertEquals(6, malformed.column());
    assertEquals(26, malformed.offset());
  }

  @Test
  void nesting_deeperThanAnyRequest_isMalformed() {
    malformed(("{\"x\":" + "[".repeat(50) + "]".repeat(50) + "}").getBytes(UTF_8));
  }

  @Test
  void nesting_ofAHundredThousand_endsQuietly() {
    malformed("[".repeat(100_000).getBytes(UTF_8));
  }

  @Test
  void number_longerThanAnyFact_isMalformed() {
    malformed(("{\"elapsedMillis\":" + "1".repeat(200) + "}").getBytes(UTF_8));
  }

  @Test
  void name_longerThanAnyField_isMalformed() {
    malformed(("{\"" + "x".repeat(500) + "\":1}").getBytes(UTF_8));
  }

  @Test
  void body_longerThanTheLimit_isMalformed() {
    malformed(("{\"errorText\":\"" + "x".repeat(300_000) + "\"}").getBytes(UTF_8));
  }

  @Test
  void bytes_thatAreNotUtf8_areMalformedAtTheFirst() {
    byte[] bytes = "{\"errorText\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(17, malformed(bytes).offset());
  }

  @Test
  void utf16_evenIfWellFormed_isMalformed() {
    malformed("{\"errorText\":\"x\"}".getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void detail_ofAFault_quotesNothing() {
    Malformed malformed = malformed("{\"errorText\": s3cr3t, \"s3cr3t\": 1}".getBytes(UTF_8));

    assertFalse(malformed.toString().contains("s3cr3t"), malformed::toString);
  }

  private static Malformed malformed(byte[] bytes) {
    Decoded decoded = TransactionJson.decode(bytes);
    return assertInstanceOf(Decoded.NotJson.class, decoded, decoded::toString).place();
  }
}
