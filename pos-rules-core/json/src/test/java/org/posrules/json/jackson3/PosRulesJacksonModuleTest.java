package org.posrules.json.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopFact;
import org.posrules.json.Assessments;
import org.posrules.json.UnreadableShopException;
import org.posrules.json.UnreadableTransactionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3 reads and writes as the codec does, however lax its own settings are. */
class PosRulesJacksonModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new PosRulesJacksonModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private record Envelope(String id, FailedTransaction transaction, List<Diagnosis> diagnoses) {}

  private static UnreadableTransactionException refused(String json) {
    DatabindException refused =
        assertThrows(
            DatabindException.class, () -> MAPPER.readValue(json, FailedTransaction.class));
    return assertInstanceOf(UnreadableTransactionException.class, refused.getCause());
  }

  /** In UTC it would be the month before, and the card would not have expired. */
  @Test
  void time_withAnOffset_keepsItsOffset() {
    String time = "2026-12-01T00:30:00+08:00";
    FailedTransaction read =
        MAPPER.readValue("{\"transactionTime\":\"" + time + "\"}", FailedTransaction.class);

    assertEquals(OffsetDateTime.parse(time), read.transactionTime());
  }

  @Test
  void member_thatIsUnknown_isRefusedThoughTheMapperIgnoresThem() {
    assertEquals(
        "/errorTxt there is no such field; did you mean errorText?",
        refused("{\"errorTxt\":\"x\",\"attempt\":1}").getMessage());
  }

  @Test
  void member_givenTwice_isRefused() {
    assertTrue(refused("{\"attempt\":1,\"attempt\":2}").getMessage().contains("twice"));
  }

  @Test
  void amount_withManyDigits_isExact() {
    String json = "{\"amount\":{\"value\":1234567890123.10,\"currency\":\"EUR\"}}";
    FailedTransaction read = MAPPER.readValue(json, FailedTransaction.class);

    assertEquals("1234567890123.10", read.amount().value().toPlainString());
  }

  @Test
  void values_withinAnother_areReadAsTheyWereWritten() {
    FailedTransaction given = FailedTransaction.builder().errorText("TIME OUT").attempt(2).build();
    Envelope written =
        new Envelope("1", given, List.of(Diagnosis.builder().cause("HOST_TIMEOUT").build()));
    String json = MAPPER.writeValueAsString(written);

    Envelope read = MAPPER.readValue(json, Envelope.class);
    assertEquals(given, read.transaction());
    assertEquals(json, MAPPER.writeValueAsString(read));
  }

  @Test
  void shop_isReadAsItWasWritten() {
    Shop shop = Shop.builder().set(ShopFact.COUNTRY, "CN").build();

    assertEquals(shop, MAPPER.readValue(MAPPER.writeValueAsString(shop), Shop.class));
  }

  @Test
  void shop_withAMemberThatIsUnknown_isRefused() {
    DatabindException refused =
        assertThrows(
            DatabindException.class, () -> MAPPER.readValue("{\"nam\":\"x\"}", Shop.class));

    assertInstanceOf(UnreadableShopException.class, refused.getCause());
  }

  @Test
  void assessment_isReadAsItWasWritten() {
    String json = MAPPER.writeValueAsString(Assessments.whole());

    assertEquals(Assessments.whole(), MAPPER.readValue(json, ShopAssessment.class));
  }
}
