package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Connections that are opened, kept and ended in other ways than a client should. */
@Timeout(60)
class FrontDoorTest extends StrangeClients {
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
}
