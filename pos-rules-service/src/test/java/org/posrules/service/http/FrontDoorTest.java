package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;
import org.slf4j.LoggerFactory;

/** Connections that are opened, kept and ended in other ways than a client should. */
@Timeout(60)
class FrontDoorTest extends StrangeClients {
  private static final String GET = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void silence_onMoreConnectionsThanThereMayBe_locksNobodyOut() throws IOException {
    List<Socket> silent = open(100);
    try (Socket newcomer = service.connect()) {
      write(newcomer, GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));

      String answer = RunningService.readAll(newcomer.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    } finally {
      closeAll(silent);
    }
  }

  @Test
  void connection_thatRests_makesRoomWhenNobodyIsSilent() throws IOException {
    List<Socket> resting = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Socket socket = service.connect();
      resting.add(socket);
      write(socket, GET);
      assertEquals('H', socket.getInputStream().read());
    }
    assertTrue(service.isWell());
    String first = RunningService.readAll(resting.get(0).getInputStream());
    assertTrue(first.endsWith("\"live\"}"), first);
    closeAll(resting);
  }

  @Test
  void client_thatOnlyReadsOn_getsItsAnswer() throws IOException {
    try (Socket socket = service.connect()) {
      write(socket, HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY);
      socket.shutdownOutput();

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      assertTrue(answer.contains("diagnosisId"), answer);
    }
  }

  @Test
  void client_thatEndsInTheMiddleOfABody_isTold() throws IOException {
    try (Socket socket = service.connect()) {
      write(socket, HEAD + "Content-Length: 100\r\n\r\n" + BODY);
      socket.shutdownOutput();

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  /** Lines that came whole are at work when the body turns out to be broken. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 100\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n12\r\n"})
  void batch_ofABodyThatBreaksOff_isAnsweredAsFarAsItCameAndTold(String length) throws IOException {
    String head = HEAD.replace("diagnoses", "diagnoses:batch").replace("/json", "/x-ndjson");
    try (Socket socket = service.connect()) {
      write(socket, head + length + BODY + "\n\r\nzz\r\n");
      socket.shutdownOutput();

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.contains("{\"line\":1,\"status\":200,"), answer);
      assertTrue(answer.contains("urn:pos-rules:problem:bad-request"), answer);
      assertTrue(answer.endsWith("\r\n0\r\n\r\n"), answer);
    }
  }

  /** What is written behind a body that has broken off goes out too. */
  @Test
  void batch_thatIsStillAtWorkWhenItsBodyBreaksOff_isAnswered() throws IOException {
    Diagnoser slow =
        (transaction, questions) -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Samples.diagnoser().diagnose(transaction, questions);
        };
    String head = HEAD.replace("diagnoses", "diagnoses:batch").replace("/json", "/x-ndjson");
    try (RunningService other = RunningService.with(slow);
        Socket socket = other.connect()) {
      write(socket, head + "Content-Length: 100\r\n\r\n" + BODY + "\n");
      socket.shutdownOutput();

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.contains("{\"line\":1,\"status\":200,"), answer);
      assertTrue(answer.endsWith("\r\n0\r\n\r\n"), answer);
    }
  }

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

  @ParameterizedTest
  @CsvSource({"1,false", "4,false", "4,true", "100,false", "100,true"})
  void body_muchTooLong_letsItsClientReadWhy(int mebibytes, boolean awaited) throws IOException {
    String length = "Content-Length: " + (long) mebibytes * MEBIBYTE + "\r\n";
    String expect = awaited ? "Expect: 100-continue\r\n" : "";
    try (Socket socket = service.connect()) {
      write(socket, HEAD + length + expect + "\r\n");
      for (int sent = 0; !awaited && sent < mebibytes; sent++) {
        socket.getOutputStream().write(new byte[MEBIBYTE]);
      }

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("body-too-large"), answer);
    }
  }

  @Test
  void body_muchTooLongInChunks_letsItsClientReadWhy() throws IOException {
    try (Socket socket = service.connect()) {
      write(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
      OutputStream out = socket.getOutputStream();
      for (int sent = 0; sent < 20; sent++) {
        write(socket, "100000\r\n");
        out.write(new byte[MEBIBYTE]);
        write(socket, "\r\n");
      }

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }
  }

  @Test
  void connection_thatSaysNothing_isEnded() throws IOException {
    try (Socket socket = service.connect()) {
      assertEquals(-1, socket.getInputStream().read());
    }
  }

  @Test
  void connection_thatRests_isEnded() throws IOException {
    try (Socket socket = service.connect()) {
      write(socket, GET);

      String answer = RunningService.readAll(socket.getInputStream());
      assertTrue(answer.endsWith("\"live\"}"), answer);
    }
  }

  /** Else as many of them as there may be connections lock everybody out. */
  @Test
  void client_thatDoesNotReadItsAnswers_isCut() throws Exception {
    try (Socket socket = asking(20_000)) {
      Thread.sleep(3_000);

      assertTrue(read(socket, Integer.MAX_VALUE, 0) < MEBIBYTE);
    }
  }

  @Test
  void client_thatReadsAlmostNothing_isCut() throws Exception {
    try (Socket socket = asking(20_000)) {
      read(socket, 3_000, 100);

      assertTrue(read(socket, Integer.MAX_VALUE, 0) < MEBIBYTE);
    }
  }

  @Test
  void client_thatReadsSlowly_isAnswered() throws Exception {
    try (Socket socket = asking(2_000)) {
      long slowly = read(socket, 3_000, 10_000);
      long rest = read(socket, Integer.MAX_VALUE, 0);

      assertTrue(rest > MEBIBYTE, "then came " + rest + " behind " + slowly);
    }
  }

  @Test
  void client_thatGoesWithoutItsAnswers_isNoWarning() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger("io.netty");
    log.start();
    logger.addAppender(log);
    Socket reset = asking(20_000);
    try (Socket halfClosed = asking(20_000)) {
      halfClosed.shutdownOutput();
      Thread.sleep(500);
      reset.close();
      Thread.sleep(6_000);

      assertEquals(List.of(), List.copyOf(log.list));
    } finally {
      logger.detachAppender(log);
    }
  }

  /** Those who come together would else push each other out, and whoever rests stays. */
  @Test
  void newcomers_whenAllRest_areAllAnswered() throws IOException {
    List<Socket> resting = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Socket socket = service.connect();
      resting.add(socket);
      write(socket, GET);
      assertEquals('H', socket.getInputStream().read());
    }
    List<Socket> newcomers = open(10);
    for (Socket each : newcomers) {
      write(each, GET);
    }

    for (Socket each : newcomers) {
      assertEquals('H', each.getInputStream().read());
    }
    closeAll(resting);
    closeAll(newcomers);
  }

  /** One that asks for so many answers, and does not read them. */
  private Socket asking(int lines) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.setSoTimeout(5_000);
    socket.connect(new InetSocketAddress("127.0.0.1", service.service().port()));
    String body = "{\"errorText\":\"x\"}\n".repeat(lines);
    write(
        socket,
        "POST /v1/diagnoses:batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: application/x-ndjson\r\n");
    byte[] gzip = GzipDecoderTest.gzip(body.getBytes(StandardCharsets.US_ASCII));
    write(socket, "Content-Encoding: gzip\r\nContent-Length: " + gzip.length + "\r\n\r\n");
    socket.getOutputStream().write(gzip);
    return socket;
  }

  /** Reads for so long, at each tenth of a second some; how many bytes came until the end. */
  private static long read(Socket socket, int millis, int some) throws Exception {
    long until = System.nanoTime() + millis * 1_000_000L;
    long total = 0;
    try {
      byte[] into = new byte[some == 0 ? MEBIBYTE : some];
      int read = socket.getInputStream().read(into);
      while (read >= 0 && System.nanoTime() < until) {
        total += read;
        Thread.sleep(some == 0 ? 0 : 100);
        read = socket.getInputStream().read(into);
      }
    } catch (IOException cut) {
      // the end of what can be read
    }
    return total;
  }

  private List<Socket> open(int number) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      sockets.add(service.connect());
    }
    return sockets;
  }

  private static void closeAll(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
