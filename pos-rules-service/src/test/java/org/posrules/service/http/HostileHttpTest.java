package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP client sends. After each, a good request is still answered. */
class HostileHttpTest extends StrangeClients {

  @Test
  void lengthAndChunks_together_are400() throws IOException {
    String answer =
        service.raw(
            HEAD
                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "11\r\n"
                + BODY
                + "\r\n0\r\n\r\n");

    assertStatus(400, answer);
  }

  @Test
  void lengths_thatDiffer_are400() throws IOException {
    assertStatus(400, service.raw(HEAD + "Content-Length: 17\r\nContent-Length: 5\r\n\r\n" + BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "en-", ";q=", "*-", ",", "zh;q=0.5;q=", "\u00ff\u00fe", "a-b-"})
  void language_thatIsNone_isPassedOver(String language) throws IOException {
    String answer =
        service.raw(
            HEAD
                + "Accept-Language: "
                + language
                + "\r\nConnection: close\r\nContent-Length: 17\r\n\r\n"
                + BODY);

    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void language_ofGreatLength_isPassedOver() throws IOException {
    String language = "Accept-Language: " + "-".repeat(2_000) + "\r\n";

    String answer =
        service.raw(HEAD + language + "Connection: close\r\nContent-Length: 17\r\n\r\n" + BODY);

    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void length_thatIsNoNumber_is400() throws IOException {
    assertStatus(400, service.raw(HEAD + "Content-Length: 1x\r\n\r\n" + BODY));
  }

  @Test
  void lines_endedByBareLineFeeds_are400() throws IOException {
    String head = HEAD.replace("\r\n", "\n");

    assertStatus(400, service.raw(head + "Content-Length: 17\n\n" + BODY));
  }

  @Test
  void header_withASpaceBeforeItsColon_is400() throws IOException {
    assertStatus(400, service.raw(HEAD + "Content-Length : 17\r\n\r\n" + BODY));
  }

  @Test
  void nonsense_insteadOfHttp_is400() throws IOException {
    assertStatus(400, service.raw("\u0016\u0003\u0001 hello\r\n\r\n"));
  }

  @Test
  void chunk_ofNoSize_closesTheConnection() throws IOException {
    String answer = service.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n");

    assertTrue(!answer.contains("200 OK") && !answer.contains("(still open)"), answer);
  }

  @Test
  void headers_ofGreatLength_are431() throws IOException {
    assertStatus(431, service.raw(HEAD + "X: " + "x".repeat(20_000) + "\r\n\r\n"));
  }

  @Test
  void address_ofGreatLength_is414() throws IOException {
    assertStatus(414, service.raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
  }

  @Test
  void body_thatNeverEnds_is408() throws IOException {
    assertStatus(408, service.raw(HEAD + "Content-Length: 17\r\n\r\n{\"err"));
  }

  @Test
  void body_thatTrickles_is408() throws Exception {
    try (Socket socket = service.connect()) {
      socket.getOutputStream().write((HEAD + "Content-Length: 1000\r\n\r\n").getBytes(ascii()));
      for (int i = 0; i < 12 && socket.getInputStream().available() == 0; i++) {
        socket.getOutputStream().write(' ');
        Thread.sleep(150);
      }
      assertStatus(408, RunningService.readAll(socket.getInputStream()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "GET /health/live HT", "GET / HTTP/1.1\r\nHo", "\r\nGET"})
  void head_thatTrickles_is408(String part) throws Exception {
    try (Socket socket = service.connect()) {
      long start = System.nanoTime();
      socket.getOutputStream().write(part.getBytes(ascii()));

      String answer = RunningService.readAll(socket.getInputStream());
      assertStatus(408, answer);
      assertTrue(answer.contains("head-too-slow"), answer);
      assertTrue(System.nanoTime() - start < 4_000_000_000L);
    }
  }

  /** Nobody has asked anything, so that an answer would be taken for that to the next request. */
  @Test
  void lineEnds_withoutAHead_areNotAnswered() throws Exception {
    try (Socket socket = service.connect()) {
      socket.getOutputStream().write("\r\n\r\n".getBytes(ascii()));

      assertEquals("", RunningService.readAll(socket.getInputStream()));
    }
  }

  /** What comes in a piece of its own before a head changes nothing of how the head is read. */
  @ParameterizedTest
  @ValueSource(
      strings = {"GET  /health/live HTTP/1.1", "GET /health/live http/1.1", " GET / HTTP/1.1"})
  void head_behindALineEndInAPieceOfItsOwn_isHeldToTheSameRules(String line) throws Exception {
    try (Socket socket = service.connect()) {
      socket.getOutputStream().write("\r\n".getBytes(ascii()));
      Thread.sleep(100);
      socket.getOutputStream().write((line + "\r\nHost: x\r\n\r\n").getBytes(ascii()));

      assertStatus(400, RunningService.readAll(socket.getInputStream()));
    }
  }

  @Test
  void requests_sentTogether_areAnsweredInOrder() throws IOException {
    String one = HEAD + "Content-Length: 17\r\n\r\n" + BODY;
    String two = "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    String answer = service.raw(one + two);

    assertEquals(2, answer.split("HTTP/1.1 200 OK", -1).length - 1, answer);
    assertTrue(answer.indexOf("diagnosisId") < answer.indexOf("\"status\":\"live\""), answer);
  }

  @Test
  void expectation_ofAGoodRequest_isMet() throws IOException {
    String answer =
        service.raw(
            HEAD
                + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 17\r\n\r\n"
                + BODY);

    assertTrue(answer.startsWith("HTTP/1.1 100 Continue"), answer);
    assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
  }

  private static Charset ascii() {
    return StandardCharsets.US_ASCII;
  }

  private static void assertStatus(int status, String answer) {
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }
}
