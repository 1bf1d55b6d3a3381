package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.json.ProblemKind;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.access.ApiKey;
import org.posrules.service.access.Role;
import org.posrules.service.testing.OpenApi;
import org.posrules.service.testing.Samples;
import tools.jackson.databind.JsonNode;

/** The contract tells of the service that it is served by. */
@Timeout(60)
class ContractTest {
  private static final Pattern PATH = Pattern.compile("/[^ ,]*(?=[,.])");
  private static RunningService service;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    service = RunningService.with(Samples.diagnoser());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void contract_askedFor_isTheFile() {
    assertEquals(OpenApi.TEXT, service.send(service.request("/openapi.json")).body());
  }

  @Test
  void contract_thatTheClientHas_isNotSentAgain() {
    String tag =
        service.send(service.request("/openapi.json")).headers().firstValue("ETag").orElse("");

    assertEquals(
        304,
        service.send(service.request("/openapi.json").header("If-None-Match", tag)).statusCode());
  }

  @Test
  void addresses_areThoseOfTheService() {
    String told =
        OpenApi.json(service.send(service.request("/no")).body()).at("/detail").stringValue();
    Set<String> served = new TreeSet<>();
    Matcher paths = PATH.matcher(told);
    while (paths.find()) {
      served.add(paths.group());
    }

    assertEquals(served, new TreeSet<>(OpenApi.at("/paths").propertyNames()));
  }

  @Test
  void methods_areThoseOfTheService() {
    for (String path : OpenApi.at("/paths").propertyNames()) {
      Set<String> told = new TreeSet<>(Set.of("OPTIONS"));
      for (String method : OpenApi.at("/paths/" + OpenApi.escaped(path)).propertyNames()) {
        told.addAll(method.equals("get") ? List.of("GET", "HEAD") : List.of("POST"));
      }
      HttpResponse<String> answer =
          service.send(some(service, path).method("OPTIONS", BodyPublishers.noBody()));
      String allowed = answer.headers().firstValue("Allow").orElse("");

      assertEquals(String.join(", ", told), allowed, path);
    }
  }

  @Test
  void roles_areThoseOfTheService() throws IOException {
    Path keys =
        Files.writeString(
            folder.resolve("keys"), ApiKey.of("till", Role.DIAGNOSE, "prk_till").line());
    AccessSettings access = new AccessSettings(Optional.of(keys), 0, 1, Optional.empty(), Set.of());
    try (RunningService guarded = RunningService.with(Samples.diagnoser(), access)) {
      for (String path : OpenApi.at("/paths").propertyNames()) {
        for (String method : OpenApi.at("/paths/" + OpenApi.escaped(path)).propertyNames()) {
          String role = role(OpenApi.at("/paths/" + OpenApi.escaped(path) + "/" + method));

          assertEquals(!role.isEmpty(), status(guarded, path, method, "") == 401, path);
          assertEquals(
              role.equals("admin"), status(guarded, path, method, "prk_till") == 403, path);
        }
      }
    }
  }

  @Test
  void kindsOfProblems_areThoseOfTheService() {
    List<String> told = new ArrayList<>();
    for (JsonNode kind : OpenApi.at("/components/schemas/Problem/oneOf")) {
      JsonNode of = kind.get("properties");
      told.add(
          of.at("/type/const").stringValue()
              + of.at("/status/const").intValue()
              + of.at("/title/const").stringValue());
    }

    assertEquals(
        Arrays.stream(ProblemKind.values())
            .map(kind -> kind.type() + kind.status() + kind.title())
            .toList(),
        told);
  }

  @Test
  void consoleFile_askedForByItsType_isSent() {
    HttpRequest.Builder request = service.request("/console/base.css").header("Accept", "text/css");

    assertEquals(200, service.send(request).statusCode());
  }

  @Test
  void head_ofEveryAddress_saysWhatGetSays() {
    for (String path : OpenApi.at("/paths").propertyNames()) {
      if (!OpenApi.at("/paths/" + OpenApi.escaped(path) + "/get").isMissingNode()) {
        HttpResponse<String> get = service.send(some(service, path));
        HttpResponse<String> head =
            service.send(some(service, path).method("HEAD", BodyPublishers.noBody()));

        assertEquals(get.statusCode(), head.statusCode(), path);
        assertEquals(
            get.headers().firstValue("Content-Type"),
            head.headers().firstValue("Content-Type"),
            path);
      }
    }
  }

  @Test
  void options_ofTheWholeService_isAnswered() throws IOException {
    String answer = service.raw("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
    assertTrue(answer.contains("GET, HEAD, OPTIONS, POST"), answer);
  }

  /** Empty where everybody may come. */
  private static String role(JsonNode operation) {
    JsonNode asked =
        operation.has("security") ? operation.get("security") : OpenApi.at("/security");
    return asked.at("/0/key/0").asString("");
  }

  private static int status(RunningService at, String path, String method, String key) {
    HttpRequest.Builder request = some(at, path);
    if (method.equals("post")) {
      request.POST(BodyPublishers.noBody());
    }
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return at.send(request).statusCode();
  }

  private static HttpRequest.Builder some(RunningService at, String path) {
    return at.request(path.replaceAll("\\{[a-z]+}", "x"));
  }
}
