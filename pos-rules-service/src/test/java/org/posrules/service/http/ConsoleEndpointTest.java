package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.testing.Samples;

class ConsoleEndpointTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.with(Samples.diagnoser());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/shop, text/html; charset=utf-8",
    "/history, text/html; charset=utf-8",
    "/console/main.js, text/javascript; charset=utf-8",
    "/console/base.css, text/css; charset=utf-8",
    "/console/words.zh.json, application/json"
  })
  void file_asked_comesWithItsTypeAndThePolicy(String path, String type) {
    HttpResponse<String> answer = service.send(service.request(path));

    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    assertEquals(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        header(answer, "Content-Security-Policy"));
  }

  @ParameterizedTest
  @CsvSource({"'{0}'", "'W/{0}'", "'\"other\", {0}'", "'*'"})
  void file_thatTheBrowserHas_isNotSentAgain(String known) {
    String etag = header(service.send(service.request("/")), "ETag");

    HttpResponse<String> answer =
        service.send(service.request("/").header("If-None-Match", known.replace("{0}", etag)));

    assertEquals(304, answer.statusCode());
    assertEquals(etag, header(answer, "ETag"));
    assertEquals("", answer.body());
  }

  @Test
  void tag_isOfTheContent() {
    String english = header(service.send(service.request("/console/words.en.json")), "ETag");
    String chinese = header(service.send(service.request("/console/words.zh.json")), "ETag");

    assertTrue(english.matches("\"[0-9a-f]{32}\""), english);
    assertNotEquals(english, chinese);
  }

  @Test
  void file_thatHasChanged_isSent() {
    HttpResponse<String> answer =
        service.send(service.request("/").header("If-None-Match", "\"other\""));

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("<!doctype html>"), answer.body());
  }

  @Test
  void head_ofThePage_hasNoBody() {
    HttpResponse<String> answer =
        service.send(service.request("/").method("HEAD", BodyPublishers.noBody()));

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
