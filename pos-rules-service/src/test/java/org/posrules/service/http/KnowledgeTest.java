package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.testing.FixedRulebook;
import org.posrules.service.testing.Samples;

/** What the service tells of the rulebook that it serves. */
@Timeout(30)
class KnowledgeTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(Samples.diagnoser());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void code_thatIsKnown_isTold() {
    assertEquals(
        "{\"scheme\":\"iso8583-1987\",\"code\":\"54\",\"cause\":\"CARD_EXPIRED\","
            + "\"strength\":\"STRONG\",\"meaning\":\"Expired card\",\"category\":\"BUSINESS\","
            + "\"party\":\"CARDHOLDER\",\"retry\":\"RETRY_AFTER_FIX\","
            + "\"source\":\"ISO 8583:1987 DE39\"}",
        get("/v1/codes/iso8583-1987/54").body());
  }

  @Test
  void code_askedForInChinese_isToldInChinese() {
    HttpResponse<String> answer =
        service.send(
            service.request("/v1/codes/iso8583-1987/54").header("Accept-Language", "zh-CN"));

    assertTrue(answer.body().contains("\"meaning\":\"过期卡\""), answer.body());
    assertEquals("zh-CN", answer.headers().firstValue("Content-Language").orElse(""));
  }

  @Test
  void code_thatNobodyKnows_is404() {
    HttpServiceTest.assertProblem(get("/v1/codes/iso8583-1987/99"), 404, "not-found");
  }

  @Test
  void code_thatTheClientHas_isNotSentAgain() {
    String tag = get("/v1/codes/iso8583-1987/54").headers().firstValue("ETag").orElse("");
    HttpResponse<String> again =
        service.send(service.request("/v1/codes/iso8583-1987/54").header("If-None-Match", tag));

    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'',1",
    "q=54,1",
    "q=5,1",
    "q=EXPIRED,1",
    "q=%E8%BF%87%E6%9C%9F,1",
    "q=zzz,0",
    "scheme=iso8583-1987,1",
    "scheme=visa,0",
    "q=54&limit=0,0"
  })
  void codes_searched_areThoseInWhichTheWordsStand(String query, int found) {
    String answer = get("/v1/codes?" + query).body();

    assertTrue(answer.contains("\"schemes\":[{\"scheme\":\"iso8583-1987\",\"codes\":1}]"), answer);
    assertEquals(found, answer.split("\"meaning\"", -1).length - 1, answer);
  }

  @ParameterizedTest
  @CsvSource({"limit=-1", "limit=501", "limit=x", "query=54", "q=%zz"})
  void codes_searchedWithABadQuery_are400(String query) throws Exception {
    String answer =
        service.raw("GET /v1/codes?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.contains("bad-query"), answer);
  }

  @Test
  void rulebook_tellsItsVersionItsCausesAndItsRules() {
    String answer = get("/v1/rulebook").body();

    assertTrue(answer.startsWith("{\"version\":\"2026.11.1\",\"digest\":\"sha256:0\""), answer);
    assertTrue(answer.contains("\"cause\":\"CARD_EXPIRED\""), answer);
    assertTrue(answer.contains("\"id\":\"BIZ-001\""), answer);
  }

  @Test
  void reload_thatBringsNothingNew_is200() {
    assertTrue(reload(service).body().contains("\"outcome\":\"UNCHANGED\""));
  }

  @Test
  void reload_thatIsRefused_is409AndTellsWhatIsWrong() {
    FixedRulebook refusing = new FixedRulebook(Samples.diagnoser(), true, Reload.Outcome.REFUSED);
    try (RunningService other = RunningService.serving(refusing)) {
      HttpResponse<String> answer = reload(other);

      HttpServiceTest.assertProblem(answer, 409, "rules-refused");
      assertTrue(answer.body().contains("tables/devices.csv:3"), answer.body());
    }
  }

  private static HttpResponse<String> get(String path) {
    return service.send(service.request(path));
  }

  private static HttpResponse<String> reload(RunningService at) {
    return at.send(at.request("/v1/rulebook:reload").POST(BodyPublishers.noBody()));
  }
}
