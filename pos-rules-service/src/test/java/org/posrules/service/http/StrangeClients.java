package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.posrules.service.testing.Samples;

/** Tests with clients that do what none should. After each, a good request is still answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StrangeClients {
  static final String HEAD =
      "POST /v1/diagnoses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  static final String BODY = "{\"errorText\":\"x\"}";

  static final String GET = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";

  RunningService service;

  @BeforeAll
  void start() {
    service = RunningService.with(Samples.diagnoser());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @AfterEach
  void afterwards_aGoodRequest_isAnswered() {
    assertTrue(service.isWell());
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
