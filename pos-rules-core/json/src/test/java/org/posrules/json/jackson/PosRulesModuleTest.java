package org.posrules.json.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopFact;
import org.posrules.json.Assessments;
import org.posrules.json.UnreadableShopException;
import org.posrules.json.UnreadableTransactionException;

/** A mapper reads and writes as the codec does, however lax its own settings are. */
class PosRulesModuleTest {
  /** The settings of a Spring Boot application, and laxer ones. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new PosRulesModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private record Envelope(String id, FailedTransaction transaction, List<Diagnosis> diagnoses) {}

  private static UnreadableTransactionException refused(String json) {
    JsonMappingException refused =
        assertThrows(
            JsonMappingException.class, () -> MAPPER.readValue(json, FailedTransaction.class));
    return assertInstanceOf(UnreadableTransactionException.class, refused.getCause());
  }

  /** In UTC it would be the month before, and the card would not have expired. */
  @Test
  void time_withAnOffset_keepsItsOffset() throws IOException {
    String time = "2026-12-01T00:30:00+08:00";
    FailedTransaction read =
        MAPPER.readValue(
            "{\"transactionTime\":\"" + time + "\",\"attempt\":1}", FailedTransaction.class);

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
  void amount_withManyDigits_isExact() throws IOException {
    String json = "{\"amount\":{\"value\":1234567890123.10,\"currency\":\"EUR\"}}";
    FailedTransaction read = MAPPER.readValue(json, FailedTransaction.class);

    assertEquals("1234567890123.10", read.amount().value().toPlainString());
  }

  @Test
  void values_withinAnother_areReadAsTheyWereWritten() throws IOException {
    FailedTransaction given = FailedTransaction.builder().errorText("TIME OUT").attempt(2).build();
    Diagnosis made = DiagnosticEngine.create().diagnose(given);
    Envelope written = new Envelope("1", given, List.of(made));
    String json = MAPPER.writeValueAsString(written);

    Envelope read = MAPPER.readValue(json, Envelope.class);
    assertEquals(given, read.transaction());
    assertEquals(json, MAPPER.writeValueAsString(read));
  }

  @Test
  void shop_asATree_isReadAsItWasWritten() throws IOException {
    Shop shop = Shop.builder().set(ShopFact.COUNTRY, "CN").build();
    JsonNode tree = MAPPER.valueToTree(shop);

    assertEquals("{\"country\":\"CN\"}", tree.toString());
    assertEquals(shop, MAPPER.treeToValue(tree, Shop.class));
  }

  @Test
  void shop_withAMemberThatIsUnknown_isRefused() {
    JsonMappingException refused =
        assertThrows(
            JsonMappingException.class, () -> MAPPER.readValue("{\"nam\":\"x\"}", Shop.class));

    assertInstanceOf(UnreadableShopException.class, refused.getCause());
  }

  @Test
  void assessment_isReadAsItWasWritten() throws IOException {
    String json = MAPPER.writeValueAsString(Assessments.whole());

    assertEquals(Assessments.whole(), MAPPER.readValue(json, ShopAssessment.class));
  }

  @Test
  void transaction_asATree_hasTheMembersOfTheContract() {
    JsonNode tree = MAPPER.valueToTree(FailedTransaction.builder().attempt(2).build());

    assertEquals("{\"attempt\":2}", tree.toString());
    assertFalse(tree.has("empty"));
  }
}
