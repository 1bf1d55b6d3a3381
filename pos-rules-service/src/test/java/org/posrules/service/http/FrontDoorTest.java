package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
