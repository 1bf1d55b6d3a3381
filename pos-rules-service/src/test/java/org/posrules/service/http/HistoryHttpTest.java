package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.DiagnosticEngine;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.LiveSettings;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.testing.OpenApi;
import org.posrules.service.testing.Samples;
import org.posrules.store.Location;
import tools.jackson.databind.JsonNode;

/** What was diagnosed can be read back, counted and closed, and the next diagnosis knows it. */
@Timeout(60)
class HistoryHttpTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();

  @TempDir private Path folder;
  private LiveRulebook rules;
  private RunningService service;

  @BeforeEach
  void start() {
    LastingHistory history =
        LastingHistory.open(
            Location.of(folder.resolve("incidents.db").toString()),
            new MemorySettings(Optional.empty(), outage -> {}),
            Clock.systemUTC());
    LiveSettings settings = LiveSettings.of(source -> Engine.of(ENGINE));
    rules =
        LiveRulebook.open(
            Rules.bundled(),
            new LiveSettings(
                settings.maker(),
                settings.state(),
                settings.watch(),
                settings.caseTime(),
                Optional.of(history),
                settings.shops(),
                settings.clock(),
                settings.listener()));
    service = RunningService.remembering(rules, history);
  }

  @AfterEach
  void stop() {
    service.close();
    rules.close();
  }

  private JsonNode diagnosis(String transaction, String card) {
    String facts =
        """
        {"transactionId":"%s","errorText":"CHIP READ ERROR","entryMode":"CHIP","terminalId":"T-1",\
        "cardToken":"%s"}\
        """;
    return json(service.send(service.post("/v1/diagnoses", facts.formatted(transaction, card))));
  }

  private JsonNode get(String path) {
    return json(service.send(service.request(path)));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return OpenApi.json(answer.body());
  }

  private HttpResponse<String> close(String id, String body) {
    return service.send(service.post("/v1/incidents/" + id + ":close", body));
  }

  @Test
  void canaries_areNoIncidents() {
    assertEquals(0, get("/v1/incidents:count").at("/counts/0/incidents").intValue());
  }

  @Test
  void shop_assessed_isNoIncident() {
    String shop = "{\"terminals\":[{\"id\":\"T-1\"}]}";

    assertEquals(200, service.send(service.post("/v1/assessments", shop)).statusCode());
    assertEquals(0, get("/v1/incidents:count").at("/counts/0/incidents").intValue());
  }

  @ParameterizedTest
  @CsvSource({"en, Terminal <bdi>T-1</bdi>", "zh-CN, 终端 <bdi>T-1</bdi>"})
  void report_ofATerminal_isAPageInTheLanguageAskedFor(String language, String place) {
    diagnosis("a", "tok-secret");
    HttpResponse<String> page =
        service.send(
            service
                .request("/v1/incidents:report?terminal=T-1&zone=Asia/Shanghai")
                .header("Accept-Language", language));
    assertEquals(language, page.headers().firstValue("Content-Language").orElse(""));
    assertTrue(page.body().contains(place), page.body());
    assertTrue(page.body().contains("CHIP_NOT_READABLE"), page.body());
    assertFalse(page.body().contains("tok-secret"), page.body());
  }

  /** A card number may stand where an id should; what is kept and shown is masked, and found. */
  @Test
  void report_askedForACardNumber_isOfWhatWasKeptOfItAndDoesNotShowIt() {
    String facts = "{\"errorText\":\"CHIP READ ERROR\",\"terminalId\":\"4111111111111111\"}";
    service.send(service.post("/v1/diagnoses", facts));

    String page =
        service.send(service.request("/v1/incidents:report?terminal=4111111111111111")).body();
    assertTrue(page.contains("CHIP_NOT_READABLE"), page);
    assertFalse(page.contains("4111111111111111"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report?from=-999999999-01-01T00:00:00Z",
        "report?from=2000-01-01T00:00:00Z&before=9999-12-31T23:59:59Z",
        "count?from=%2B999999999-01-01T00:00:00Z",
        "count?terminal=%ff"
      })
  void question_thatMakesNoSense_isRefusedSoon(String asked) {
    HttpServiceTest.assertProblem(
        service.send(service.request("/v1/incidents:" + asked)), 400, "bad-query");
  }

  @Test
  void report_ofAnotherTerminal_knowsNothingOfIt() {
    diagnosis("a", "tok-1");
    String page = service.send(service.request("/v1/incidents:report?terminal=T-2")).body();
    assertFalse(page.contains("CHIP_NOT_READABLE"), page);
  }

  @Test
  void incident_diagnosed_isReadBack() {
    JsonNode diagnosis = diagnosis("a", "tok-1");
    assertTrue(diagnosis.at("/history/stored").booleanValue());
    JsonNode incident = get("/v1/incidents/" + diagnosis.get("diagnosisId").stringValue());
    assertEquals("CHIP_NOT_READABLE", incident.at("/verdict/causes/0").stringValue());
  }

  @Test
  void diagnosis_onlyTried_isNoIncident() {
    diagnosis("a", "tok-1");
    String facts = "{\"errorText\":\"CHIP READ ERROR\",\"terminalId\":\"T-1\"}";
    JsonNode tried = json(service.send(service.post("/v1/diagnoses?record=false", facts)));
    assertFalse(tried.at("/history/stored").booleanValue());
    assertEquals(1, get("/v1/incidents:count").at("/counts/0/incidents").intValue());
  }

  @Test
  void card_ofAnIncident_isShownToNobody() {
    diagnosis("a", "tok-secret");
    assertFalse(service.send(service.request("/v1/incidents")).body().contains("tok-secret"));
  }

  @Test
  void transaction_sentAgain_isOneIncident() {
    diagnosis("a", "tok-1");
    diagnosis("a", "tok-1");
    assertEquals(1, get("/v1/incidents:count").at("/counts/0/incidents").intValue());
  }

  @Test
  void laterDiagnosis_ofATransaction_leadsToItsIncident() {
    String first = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    String later = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    assertEquals(get("/v1/incidents/" + first), get("/v1/incidents/" + later));
  }

  private String attempt(String terminal, String facts) {
    String body =
        "{\"transactionId\":\"000042\",\"terminalId\":\"%s\",%s}".formatted(terminal, facts);
    JsonNode answer = json(service.send(service.post("/v1/diagnoses", body)));
    assertTrue(answer.at("/history/stored").booleanValue(), answer::toString);
    return answer.get("diagnosisId").stringValue();
  }

  /** Whoever hands the sale over must not be told that nobody has paid. */
  @Test
  void secondAttempt_ofWhichNobodyKnowsIfItWasPaid_isWhatItsIncidentSays() {
    String first = attempt("T-1", "\"errorText\":\"NO COMMUNICATION\",\"requestSent\":false");
    assertEquals("NOT_SENT", get("/v1/incidents/" + first).at("/verdict/payment").stringValue());
    String later = attempt("T-1", "\"errorText\":\"read timeout\",\"requestSent\":true");
    JsonNode incident = get("/v1/incidents/" + later);
    assertEquals(first, incident.get("id").stringValue());
    assertEquals("UNKNOWN", incident.at("/verdict/payment").stringValue());
    assertEquals("VERIFY_FIRST", incident.at("/verdict/retry").stringValue());
    assertEquals("read timeout", incident.at("/reported/errorText").stringValue());
    assertEquals(
        "[{\"values\":[\"UNKNOWN\"],\"incidents\":1}]",
        get("/v1/incidents:count?by=payment").get("counts").toString());
  }

  @Test
  void sameReference_atAnotherTerminal_isAnIncidentOfItsOwn() {
    String here = attempt("T-1", "\"errorText\":\"NO COMMUNICATION\"");
    String there = attempt("T-2", "\"errorText\":\"CHIP READ ERROR\"");
    assertEquals("T-1", get("/v1/incidents/" + here).at("/occasion/terminalId").stringValue());
    assertEquals("T-2", get("/v1/incidents/" + there).at("/occasion/terminalId").stringValue());
    assertEquals(2, get("/v1/incidents:count").at("/counts/0/incidents").intValue());
  }

  @Test
  void incident_closedByALaterDiagnosis_saysWhatHelped() {
    String first = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    String later = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    close(later, "{\"fixedBy\":\"CLEAN_CARD_AND_READER\",\"fixed\":true}");
    assertEquals(
        "CLEAN_CARD_AND_READER", get("/v1/incidents/" + first).at("/fix/fixedBy").stringValue());
  }

  @Test
  void cards_threeUnreadable_areTheReaders() {
    diagnosis("a", "tok-1");
    diagnosis("b", "tok-2");
    diagnosis("c", "tok-3");
    assertEquals("READER_FAULT", diagnosis("d", "tok-4").get("cause").stringValue());
  }

  @Test
  void incidents_inPages_areAllTold() {
    diagnosis("a", "tok-1");
    diagnosis("b", "tok-2");
    JsonNode first = get("/v1/incidents?terminal=T-1&limit=1");
    JsonNode second = get("/v1/incidents?limit=1&cursor=" + first.get("next").stringValue());
    assertEquals("b", first.at("/incidents/0/transactionId").stringValue());
    assertEquals("a", second.at("/incidents/0/transactionId").stringValue());
  }

  @Test
  void incidents_counted_areToldApart() {
    diagnosis("a", "tok-1");
    JsonNode counts = get("/v1/incidents:count?by=cause,terminal");
    assertEquals(
        OpenApi.json("[{\"values\":[\"CHIP_NOT_READABLE\",\"T-1\"],\"incidents\":1}]"),
        counts.get("counts"));
  }

  @Test
  void incident_closed_saysWhatHelped() {
    String id = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    assertEquals(
        204, close(id, "{\"fixedBy\":\"CLEAN_CARD_AND_READER\",\"fixed\":true}").statusCode());
    assertEquals(
        "CLEAN_CARD_AND_READER", get("/v1/incidents/" + id).at("/fix/fixedBy").stringValue());
  }

  @Test
  void incident_unknown_isNotClosed() {
    assertEquals(
        404,
        close("nobody", "{\"fixedBy\":\"CLEAN_CARD_AND_READER\",\"fixed\":true}").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"fixedBy\":\"CLEANING\",\"fixed\":true}|/fixedBy unknown-word",
        "{\"fixed\":true}|/fixedBy required",
        "{\"fixedBy\":\"CLEAN_CARD_AND_READER\"}|/fixed required",
        "{\"fixedBy\":\"CLEAN_CARD_AND_READER\",\"fixed\":1}|/fixed wrong-type"
      })
  void closing_wrong_saysWhere(String body, String problem) {
    String id = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    JsonNode error = json(close(id, body)).at("/errors/0");
    assertEquals(
        problem, error.get("pointer").stringValue() + " " + error.get("code").stringValue());
  }

  @Test
  void closing_withoutAnything_namesAllThatIsMissing() {
    String id = diagnosis("a", "tok-1").get("diagnosisId").stringValue();
    assertEquals(2, json(close(id, "{}")).at("/errors").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "incidents?terminal=a&terminal=b",
        "incidents?nobody=1",
        "incidents?limit=0",
        "incidents?from=yesterday",
        "incidents?closed=yes",
        "incidents?cursor=x",
        "incidents:count?by=card",
        "incidents:count?by=cause,day,hour,terminal,shop",
        "outages?since=1",
        "incidents:report?zone=Mars",
        "incidents:report?limit=1",
        "incidents:report?from=2026-11-28T14:00:00Z&before=2026-11-28T14:00:00Z"
      })
  void query_wrong_isABadOne(String query) {
    assertEquals(400, service.send(service.request("/v1/" + query)).statusCode());
  }

  @Test
  void outcome_approved_isTakenIn() {
    String outcome = "{\"result\":\"APPROVED\",\"terminalId\":\"T-1\"}";
    assertEquals(204, service.send(service.post("/v1/outcomes", outcome)).statusCode());
  }

  @Test
  void outcomes_ofABatch_areAnsweredALineEach() {
    String lines = "{\"result\":\"APPROVED\"}\n{\"result\":\"PAID\"}\n";
    HttpResponse<String> answer =
        service.send(
            service
                .request("/v1/outcomes:batch")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    String[] told = answer.body().split("\n");
    assertEquals("{\"line\":1,\"status\":204}", told[0]);
    assertTrue(told[1].startsWith("{\"line\":2,\"status\":422,\"problem\":"), told[1]);
  }

  @Test
  void outages_ofAQuietDay_areNone() {
    assertEquals(0, get("/v1/outages?since=2026-11-28T00:00:00Z").get("outages").size());
  }

  @Test
  void service_withoutAHistory_saysHowToKeepOne() {
    try (RunningService forgetful = RunningService.with(Samples.diagnoser())) {
      HttpResponse<String> answer = forgetful.send(forgetful.request("/v1/incidents"));
      assertEquals(404, answer.statusCode());
      assertTrue(answer.body().contains("--history"), answer.body());
    }
  }
}
