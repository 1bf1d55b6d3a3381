package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;

/** Bodies that break off, or that are refused before all of them has come. */
@Timeout(60)
class BodyThatEndsEarlyTest extends StrangeClients {
  private static final int MEBIBYTE = 1024 * 1024;

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
}
