package org.posrules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application as it is run: one jar with all others in it, and on the class path. */
class ApplicationIT {
  private static final String OFFLINE =
      "{\"errorText\":\"NO COMMUNICATION\",\"networkStatus\":\"OFFLINE\"}";
  private static final String WRONG =
      "{\"errorTxt\":\"4111111111111111\",\"attempt\":\"many\",\"elapsedMillis\":-1}";

  @Test
  void application_inOneJar_works() throws Exception {
    try (Started application = Started.with("-jar", jar())) {
      works(application);
    }
  }

  @Test
  void application_onTheClassPath_works() throws Exception {
    String classPath = System.getProperty("java.class.path");
    try (Started application = Started.with("-cp", classPath, Application.class.getName())) {
      works(application);
    }
  }

  private static String jar() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
      assertEquals(1, jars.size(), jars::toString);
      return jars.get(0).toString();
    }
  }

  private static void works(Started application) throws Exception {
    HttpResponse<String> step = application.post("/till/next-step", OFFLINE);
    HttpResponse<String> diagnosis = application.post("/v1/diagnoses", OFFLINE);
    HttpResponse<String> refusal = application.post("/v1/diagnoses", WRONG);
    String slip = application.post("/till/next-step", WRONG).body();
    String health = application.get("/actuator/health");
    String counted = application.get("/actuator/metrics/pos.rules.diagnoses?tag=payment:NOT_SENT");
    assertAll(
        () -> assertEquals("\"OFFER_REPEAT\"", step.body()),
        () -> assertEquals(200, diagnosis.statusCode(), diagnosis::body),
        () -> assertTrue(diagnosis.body().contains("TERMINAL_OFFLINE"), diagnosis::body),
        () -> assertEquals(422, refusal.statusCode(), refusal::body),
        () -> assertEquals(3, refusal.body().split("\"pointer\"", -1).length - 1, refusal::body),
        () -> assertFalse(refusal.body().contains("4111"), refusal::body),
        () -> assertFalse(slip.contains("4111"), slip),
        () -> assertTrue(slip.contains("\"status\":400"), slip),
        () -> assertTrue(health.matches(".*\"posRules\":\\{.*\"digest\":\"sha256:.*"), health),
        () -> assertTrue(counted.contains("\"value\":2.0"), counted));
  }
}
