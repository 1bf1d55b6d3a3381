package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.access.ApiKey;
import org.posrules.service.access.Role;
import org.posrules.service.testing.Samples;

/** Who may use the service. */
@Timeout(30)
class AccessTest {
  private static final String BODY = "{\"errorText\":\"x\"}";

  @TempDir private Path folder;
  private Path keys;

  @BeforeEach
  void write() throws IOException {
    keys =
        Files.writeString(
            folder.resolve("keys"), ApiKey.of("till", Role.DIAGNOSE, "prk_till").line());
  }

  @Test
  void request_withoutAKey_is401AndSaysWhatIsNeeded() {
    try (RunningService service = withKeys()) {
      HttpResponse<String> answer = service.diagnose(BODY);

      HttpServiceTest.assertProblem(answer, 401, "no-key");
      assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    }
  }

  @Test
  void request_withAKey_isAnswered() {
    try (RunningService service = withKeys()) {
      assertEquals(200, diagnose(service, "prk_till").statusCode());
    }
  }

  @Test
  void request_withAnotherKey_is401() {
    try (RunningService service = withKeys()) {
      HttpServiceTest.assertProblem(diagnose(service, "prk_other"), 401, "no-key");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Host: localhost, 404",
    "Host: 127.0.0.1, 404",
    "Host: [::1]:80, 404",
    "Host: rebound.example, 403",
    "Host: localhost.example, 403",
  })
  void admin_withoutKeys_isAskedForAtHomeAlone(String host, int status) throws IOException {
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      assertEquals(status, admin(service, host));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, 404",
    "https://till.example, 404",
    "http://localhost:3000, 403",
    "http://evil.example, 403",
    "null, 403",
  })
  void admin_withoutKeys_isForOwnPagesAndThoseThatAreNamed(String origin, int status)
      throws IOException {
    AccessSettings access =
        new AccessSettings(
            Optional.empty(), 0, 0, Optional.empty(), Set.of("https://till.example"));
    try (RunningService service = RunningService.with(Samples.diagnoser(), access)) {
      assertEquals(status, admin(service, "Host: localhost:8080\r\nOrigin: " + origin));
    }
  }

  @Test
  void diagnosis_withoutKeys_isForWhoeverReachesTheService() throws IOException {
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      String answer =
          service.raw(
              "POST /v1/diagnoses HTTP/1.1\r\nHost: till-server\r\nConnection: close\r\n"
                  + "Content-Type: application/json\r\nContent-Length: "
                  + BODY.length()
                  + "\r\n\r\n"
                  + BODY);
      assertEquals("200", answer.substring(9, 12));
    }
  }

  /** The status of asking for a history, of which there is none. */
  private static int admin(RunningService service, String headers) throws IOException {
    String answer =
        service.raw("GET /v1/incidents HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    return Integer.parseInt(answer.substring(9, 12));
  }

  @Test
  void health_withoutAKey_isTold() {
    try (RunningService service = withKeys()) {
      assertEquals(200, service.send(service.request("/health/live")).statusCode());
    }
  }

  @Test
  void key_addedToTheFile_isTakenSoon() throws Exception {
    try (RunningService service = withKeys()) {
      String added = ApiKey.of("new", Role.DIAGNOSE, "prk_new").line();
      Files.writeString(keys, Files.readString(keys) + "\n" + added);

      for (int tries = 0;
          tries < 100 && diagnose(service, "prk_new").statusCode() != 200;
          tries++) {
        Thread.sleep(100);
      }
      assertEquals(200, diagnose(service, "prk_new").statusCode());
    }
  }

  @Test
  void batch_ofMoreLinesThanRequestsAreAllowed_takesAsLongAsTheyWould() {
    AccessSettings rate = new AccessSettings(Optional.empty(), 20, 5, Optional.empty(), Set.of());
    try (RunningService service = RunningService.with(Samples.diagnoser(), rate)) {
      HttpRequest.Builder batch =
          service
              .post("/v1/diagnoses:batch", (BODY + "\n").repeat(25))
              .setHeader("Content-Type", "application/x-ndjson");
      long began = System.nanoTime();
      HttpResponse<String> answer = service.send(batch);
      Duration took = Duration.ofNanos(System.nanoTime() - began);

      assertEquals(25, answer.body().lines().count());
      // After the first sixteen lines and the request itself, twelve more than the five allowed.
      assertTrue(took.compareTo(Duration.ofMillis(500)) > 0, took::toString);
    }
  }

  @Test
  void caller_overItsRate_is429WithRetryAfter() {
    AccessSettings rate = new AccessSettings(Optional.empty(), 1, 2, Optional.empty(), Set.of());
    try (RunningService service = RunningService.with(Samples.diagnoser(), rate)) {
      service.diagnose(BODY);
      service.diagnose(BODY);
      HttpResponse<String> answer = service.diagnose(BODY);

      HttpServiceTest.assertProblem(answer, 429, "too-many-requests");
      assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
    }
  }

  /** Else keys could be guessed without end. */
  @Test
  void caller_withoutAKnownKey_isCountedByItsAddress() {
    AccessSettings rate = new AccessSettings(Optional.of(keys), 1, 2, Optional.empty(), Set.of());
    try (RunningService service = RunningService.with(Samples.diagnoser(), rate)) {
      diagnose(service, "prk_guess_1");
      diagnose(service, "prk_guess_2");

      HttpServiceTest.assertProblem(diagnose(service, "prk_guess_3"), 429, "too-many-requests");
      assertEquals(200, diagnose(service, "prk_till").statusCode());
    }
  }

  @Test
  void page_ofANamedOrigin_mayRead() {
    try (RunningService service = withOrigin()) {
      assertEquals("https://till.example", allowedOrigin(service, "https://till.example"));
    }
  }

  @Test
  void page_ofAnotherOrigin_mayNot() {
    try (RunningService service = withOrigin()) {
      assertEquals("", allowedOrigin(service, "https://evil.example"));
    }
  }

  private RunningService withKeys() {
    AccessSettings access = new AccessSettings(Optional.of(keys), 0, 1, Optional.empty(), Set.of());
    return RunningService.with(Samples.diagnoser(), access);
  }

  private static RunningService withOrigin() {
    Set<String> origins = Set.of("https://till.example");
    AccessSettings access = new AccessSettings(Optional.empty(), 0, 1, Optional.empty(), origins);
    return RunningService.with(Samples.diagnoser(), access);
  }

  private static String allowedOrigin(RunningService service, String origin) {
    HttpRequest.Builder request = service.post("/v1/diagnoses", BODY).header("Origin", origin);
    return service.send(request).headers().firstValue("Access-Control-Allow-Origin").orElse("");
  }

  private static HttpResponse<String> diagnose(RunningService service, String key) {
    return service.send(
        service.post("/v1/diagnoses", BODY).header("Authorization", "Bearer " + key));
  }
}
