package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.testing.Samples;

class HttpServiceTest {
  private static final String GOOD = "{\"responseCode\":\"54\",\"transactionId\":\"T1\"}";
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
  void diagnosis_ofGoodFacts_is200WithTheContract() {
    HttpResponse<String> answer = service.diagnose(GOOD);

    assertEquals(200, answer.statusCode());
    assertEquals("application/json", header(answer, "Content-Type"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertTrue(answer.body().contains("\"transactionId\":\"T1\""), answer.body());
    assertTrue(answer.body().contains("\"missingFacts\":[]"), answer.body());
  }

  @Test
  void diagnosis_withQuestions_asksThem() {
    HttpResponse<String> answer = service.send(service.post("/v1/diagnoses?questions=true", GOOD));

    assertTrue(answer.body().contains("\"question\":"), answer.body());
  }

  @Test
  void language_ofTheHeader_isTakenWhenTheRequestNamesNone() {
    HttpResponse<String> answer =
        service.send(service.post("/v1/diagnoses", GOOD).header("Accept-Language", "zh, en;q=0.1"));

    assertTrue(answer.body().contains("这张卡已过期"), answer.body());
  }

  @Test
  void language_thatNoTextIsIn_isToldInTheAnswer() {
    HttpResponse<String> answer =
        service.send(service.post("/v1/diagnoses", GOOD).header("Accept-Language", "sv"));

    assertEquals(Optional.of("en"), answer.headers().firstValue("Content-Language"));
    assertTrue(answer.body().contains("\"language\":\"en\""), answer.body());
  }

  @Test
  void language_ofTheRequest_goesBeforeTheHeader() {
    String body = "{\"responseCode\":\"54\",\"language\":\"en\"}";
    HttpResponse<String> answer =
        service.send(service.post("/v1/diagnoses", body).header("Accept-Language", "zh"));

    assertTrue(answer.body().contains("The card has expired"), answer.body());
  }

  @Test
  void problems_withFacts_are422WithEachOfThem() {
    HttpResponse<String> answer = service.diagnose("{\"elapsedMillis\":-1,\"tvr\":\"s3cr3t\"}");

    assertProblem(answer, 422, "invalid-facts");
    assertTrue(answer.body().contains("{\"pointer\":\"/elapsedMillis\",\"code\":\"out-of-range\""));
    assertTrue(answer.body().contains("{\"pointer\":\"/tvr\",\"code\":\"not-hex\""));
    assertFalse(answer.body().contains("s3cr3t"));
  }

  @Test
  void noFacts_atAll_are422() {
    assertProblem(service.diagnose("{}"), 422, "invalid-facts");
  }

  @Test
  void json_thatIsBroken_is400WithItsPlace() {
    HttpResponse<String> answer = service.diagnose("{\"errorText\": oops}");

    assertProblem(answer, 400, "malformed-json");
    assertTrue(answer.body().contains("\"offset\":14,\"line\":1,\"column\":15"), answer.body());
    assertFalse(answer.body().contains("oops"));
  }

  @ParameterizedTest
  @CsvSource({
    "/console/",
    "/console/no.js",
    "/v1/diagnoses/",
    "/v1//diagnoses",
    "/v1/diagnoses:all",
    "/../etc/passwd"
  })
  void path_unknown_is404(String path) {
    assertProblem(service.send(service.request(path).GET()), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/v1/diagnoses,'OPTIONS, POST'",
    "PUT,/v1/diagnoses,'OPTIONS, POST'",
    "POST,/health/live,'GET, HEAD, OPTIONS'",
    "DELETE,/health/ready,'GET, HEAD, OPTIONS'"
  })
  void method_notOfThePath_is405WithAllow(String method, String path, String allowed) {
    HttpRequest.Builder request =
        service.request(path).method(method, BodyPublishers.ofString("{}"));
    HttpResponse<String> answer = service.send(request);

    assertProblem(answer, 405, "method-not-allowed");
    assertEquals(allowed, header(answer, "Allow"));
  }

  @Test
  void accept_withoutJson_is406() {
    HttpRequest.Builder request = service.post("/v1/diagnoses", GOOD).header("Accept", "text/html");

    assertProblem(service.send(request), 406, "not-acceptable");
  }

  @Test
  void options_ofAPath_tellsItsMethods() {
    HttpRequest.Builder request =
        service.request("/v1/diagnoses").method("OPTIONS", BodyPublishers.noBody());
    HttpResponse<String> answer = service.send(request);

    assertEquals(204, answer.statusCode());
    assertEquals("OPTIONS, POST", header(answer, "Allow"));
  }

  @Test
  void requestId_ofTheClient_isEchoed() {
    HttpRequest.Builder request = service.request("/health/live").header("X-Request-Id", "till-7");

    assertEquals("till-7", header(service.send(request), "X-Request-Id"));
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/json;charset=gbk"})
  void contentType_other_is415(String type) {
    HttpRequest.Builder request =
        service
            .request("/v1/diagnoses")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(GOOD));
    HttpResponse<String> answer = service.send(request);

    assertProblem(answer, 415, "unsupported-media-type");
    assertEquals("application/json", header(answer, "Accept"));
  }

  @Test
  void body_inGzip_isRead() {
    HttpRequest.Builder request =
        service
            .request("/v1/diagnoses")
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(GzipDecoderTest.gzip(GOOD.getBytes())));
    HttpResponse<String> answer = service.send(request);

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"transactionId\":\"T1\""), answer.body());
  }

  @Test
  void answer_askedForInGzip_isTheSameInGzip() throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                service.post("/v1/diagnoses", GOOD).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());

    assertEquals(Optional.of("gzip"), answer.headers().firstValue("Content-Encoding"));
    assertEquals(1, answer.headers().allValues("Vary").size());
    String body =
        new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes());
    assertEquals(service.diagnose(GOOD).body(), body);
  }

  @Test
  void answer_thatIsShort_isNotCompressed() {
    HttpRequest.Builder request = service.request("/health/live").header("Accept-Encoding", "gzip");

    assertEquals("", header(service.send(request), "Content-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({"question=true", "questions=yes", "questions=true&x=1"})
  void query_notUnderstood_is400(String query) {
    HttpResponse<String> answer = service.send(service.post("/v1/diagnoses?" + query, GOOD));

    assertProblem(answer, 400, "bad-query");
  }

  @Test
  void body_ofOneMegabyte_is413AndTheNextIsWell() {
    String text = "{\"errorText\":\"" + "x".repeat(1_000_000) + "\"}";

    assertProblem(service.diagnose(text), 413, "body-too-large");
    assertTrue(service.isWell());
  }

  @Test
  void body_ofOneMegabyteInChunks_is413() {
    byte[] text = ("{\"errorText\":\"" + "x".repeat(1_000_000) + "\"}").getBytes();
    HttpRequest.Builder request =
        service
            .request("/v1/diagnoses")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(text)));

    assertProblem(service.send(request), 413, "body-too-large");
    assertTrue(service.isWell());
  }

  @Test
  void health_ofAGoodService_isLiveAndReady() throws InterruptedException {
    assertEquals(200, service.send(service.request("/health/live")).statusCode());
    for (int tries = 0; tries < 50; tries++) {
      if (service.send(service.request("/health/ready")).statusCode() == 200) {
        return;
      }
      Thread.sleep(20);
    }
    assertEquals(200, service.send(service.request("/health/ready")).statusCode());
  }

  @Test
  void health_askedWithHead_hasNoBody() {
    HttpRequest.Builder request =
        service.request("/health/live").method("HEAD", BodyPublishers.noBody());
    HttpResponse<String> answer = service.send(request);

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  static void assertProblem(HttpResponse<String> answer, int status, String kind) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    String type = "{\"type\":\"urn:pos-rules:problem:" + kind + "\",\"title\":\"";
    assertTrue(answer.body().startsWith(type), answer.body());
    assertTrue(answer.body().contains("\"status\":" + status), answer.body());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
