package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.posrules.DiagnosticEngine;
import org.posrules.json.ShopJson;
import org.posrules.json.TransactionJson;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.OpenApi;
import tools.jackson.databind.JsonNode;

/** What is to be done about a shop, over HTTP. */
@Timeout(60)
class AssessmentTest {
  private static final String PATH = "/v1/assessments";
  private static final String BAKERY =
      "{\"name\":\"Corner Bakery\",\"assessedOn\":\"2026-11-28\",\"terminals\":[{\"id\":\"T1\"}]}";
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(Diagnoser.of(DiagnosticEngine.create()));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void assessment_ofAShop_is200WithTheContract() {
    HttpResponse<String> answer = assess(BAKERY);

    assertEquals(200, answer.statusCode());
    assertEquals(Optional.of("en"), answer.headers().firstValue("Content-Language"));
    assertEquals("Corner Bakery", OpenApi.json(answer.body()).at("/name").asString());
    assertEquals("2026-11-28", OpenApi.json(answer.body()).at("/assessedOn").asString());
  }

  @Test
  void finding_ofTheRules_isToldWithItsSteps() {
    String shop = "{\"terminals\":[{\"id\":\"T1\",\"batteryHealth\":55,\"links\":[\"MOBILE\"]}]}";
    JsonNode finding = OpenApi.json(assess(shop).body()).at("/findings/0");

    assertEquals("BATTERY_WORN", finding.at("/finding").asString());
    assertEquals("[\"T1\"]", finding.at("/subjects").toString());
    assertFalse(finding.at("/steps").isEmpty(), finding::toString);
  }

  @Test
  void nothingKnown_isToldWhatIsMissing() {
    HttpResponse<String> answer = assess("{}");

    assertEquals(200, answer.statusCode());
    assertFalse(OpenApi.json(answer.body()).at("/notGiven").isEmpty(), answer.body());
  }

  @Test
  void language_ofTheHeader_isTakenWhenTheShopNamesNone() {
    HttpResponse<String> answer =
        service.send(service.post(PATH, BAKERY).header("Accept-Language", "zh, en;q=0.1"));

    assertEquals("zh-CN", OpenApi.json(answer.body()).at("/language").asString());
    assertTrue(answer.body().matches("(?s).*\\p{IsHan}.*"), answer.body());
  }

  @Test
  void language_ofTheShop_goesBeforeTheHeader() {
    HttpResponse<String> answer =
        service.send(service.post(PATH, "{\"language\":\"en\"}").header("Accept-Language", "zh"));

    assertEquals("en", OpenApi.json(answer.body()).at("/language").asString());
  }

  @Test
  void cardNumber_inTheName_isMasked() {
    HttpResponse<String> answer = assess("{\"name\":\"card 4111111111111111\"}");

    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().contains("411111"), answer.body());
  }

  @Test
  void problems_withFacts_are422WithThePlaceOfEach() {
    HttpResponse<String> answer =
        assess("{\"country\":\"de\",\"terminals\":[{},{\"links\":[\"WIFI\",\"s3cr3t\"]}]}");

    assertProblem(answer, 422, "invalid-facts");
    assertTrue(answer.body().contains("{\"pointer\":\"/country\",\"code\":\"out-of-range\""));
    assertTrue(
        answer.body().contains("{\"pointer\":\"/terminals/1/links/1\",\"code\":\"unknown-word\""));
    assertFalse(answer.body().contains("s3cr3t"));
  }

  @Test
  void member_thatIsUnknown_is422WithTheNearest() {
    HttpResponse<String> answer = assess("{\"terminals\":[{\"bateryHealth\":55}]}");

    assertProblem(answer, 422, "invalid-facts");
    assertTrue(answer.body().contains("did you mean batteryHealth"), answer.body());
  }

  @Test
  void json_thatIsBroken_is400WithItsPlace() {
    HttpResponse<String> answer = assess("{\"name\": oops}");

    assertProblem(answer, 400, "malformed-json");
    assertTrue(answer.body().contains("\"line\":1,"), answer.body());
  }

  @Test
  void query_ofAnyKind_is400() {
    assertProblem(service.send(service.post(PATH + "?record=false", BAKERY)), 400, "bad-query");
  }

  @Test
  void body_ofAnotherType_is415() {
    HttpRequest.Builder request =
        service
            .request(PATH)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(BAKERY));

    assertProblem(service.send(request), 415, "unsupported-media-type");
  }

  @Test
  void shop_largerThanATransaction_isTaken() {
    String body = padded(TransactionJson.MOST_BYTES + 1);

    assertEquals(200, assess(body).statusCode());
  }

  @Test
  void shop_overItsOwnLimit_is413() {
    assertProblem(assess(padded(ShopJson.MOST_BYTES + 1)), 413, "body-too-large");
  }

  private static String padded(int length) {
    return BAKERY + " ".repeat(length - BAKERY.length());
  }

  private static HttpResponse<String> assess(String body) {
    return service.send(service.post(PATH, body));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String kind) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(
        answer.body().startsWith("{\"type\":\"urn:pos-rules:problem:" + kind + "\""),
        answer.body());
  }
}
