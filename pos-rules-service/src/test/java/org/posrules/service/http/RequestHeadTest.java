package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads as few clients send them, one after another and in pieces. */
@Timeout(60)
class RequestHeadTest extends StrangeClients {
  @Test
  void requests_sentByTheHundredTogether_areAllAnswered() throws IOException {
    String last = GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    try (Socket socket = service.connect()) {
      write(socket, GET.repeat(500) + last);

      String answers = RunningService.readAll(socket.getInputStream());
      assertEquals(501, answers.split("\"status\":\"live\"", -1).length - 1, answers::toString);
    }
  }

  @Test
  void requests_behindTheLast_areNotBegunAndTheLastIsAnswered() throws IOException {
    String last = GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    try (Socket socket = service.connect()) {
      write(socket, last + GET.repeat(300));

      String answers = RunningService.readAll(socket.getInputStream());
      assertEquals(1, answers.split("\"status\":\"live\"", -1).length - 1, answers);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep-alive, close", "close, TE", "Close,"})
  void connection_saidToCloseInAList_isClosed(String list) throws IOException {
    String get = GET.replace("\r\n\r\n", "\r\nConnection: " + list + "\r\n\r\n");

    String answers = service.raw(get + GET);
    assertEquals(1, answers.split("\"status\":\"live\"", -1).length - 1, answers);
    assertTrue(answers.contains("onnection: close\r\n"), answers);
  }

  @Test
  void lists_overSeveralLines_areRead() throws IOException {
    String lists =
        """
        Accept: text/html\r
        Accept: application/problem+json\r
        Accept-Language: fr\r
        Accept-Language: zh\r
        Accept-Encoding: br\r
        Accept-Encoding: gzip\r
        Connection: close\r
        \r
        """;
    String answer = service.raw("GET / HTTP/1.1\r\nHost: x\r\n" + lists);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-encoding: gzip"), answer);
  }

  @Test
  void body_inTwoEncodingsOnTwoLines_isNotRead() throws IOException {
    String twice = "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n";
    String answer = service.raw(HEAD + twice + "Content-Length: 2\r\n\r\n{}");
    assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
  }

  /** Nobody waits there for a word (RFC 9110, 15.2). */
  @Test
  void client_ofHttp10_isSentNoInterimReply() throws IOException {
    String old = HEAD.replace("HTTP/1.1", "HTTP/1.0") + "Expect: 100-continue\r\n";
    String answer = service.raw(old + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY);
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] 200 .*"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "GET /health", "GET /health/live HTTP/1.", "GET / HTTP/1.1\r\nHost"})
  void head_thatBreaksOff_isTold(String part) throws IOException {
    try (Socket socket = service.connect()) {
      write(socket, part);
      socket.shutdownOutput();

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  @Test
  void head_thatIsRefused_isKnownByWhatItsClientCalledIt() throws IOException {
    String head = "HEAD / HTTP/1.1\r\nX-Request-Id: till-7\r\n\r\n";
    String answer = service.raw(head);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("X-Request-Id: till-7\r\n"), answer);
    assertTrue(answer.endsWith("\r\n\r\n"), "a body after HEAD: " + answer);
  }

  /** As a proxy may send it (RFC 9112, 3.2.2). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET http://x/health/live HTTP/1.1",
        "GET HTTPS://y.example:8443/health/live?x HTTP/1.1",
        "OPTIONS http://x HTTP/1.1"
      })
  void target_inAbsoluteForm_isThePathItNames(String line) throws IOException {
    String answer = service.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 20"), answer);
  }

  /** What the target says counts; else a page could send Host for what only this machine may. */
  @Test
  void host_besideATargetInAbsoluteForm_countsForNothing() throws IOException {
    String body = "POST http://evil.example/v1/rulebook:reload HTTP/1.1\r\nHost: localhost\r\n";
    String answer = service.raw(body + "Connection: close\r\nContent-Length: 0\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
  }
}
