package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class ReadyVerbTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @ParameterizedTest
  @CsvSource({"200, 0, ready", "503, 1, not ready", "302, 1, not ready"})
  void answer_ofTheService_isTheExitCode(int status, int code, String word) throws IOException {
    HttpServer service = HttpServer.create(new InetSocketAddress(HERE, 0), 1);
    service.createContext(
        "/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    service.start();
    try {
      assertEquals(new CommandRun(code, word + "\n", ""), ready(service.getAddress().getPort()));
    } finally {
      service.stop(0);
    }
  }

  @Test
  void nobody_isNotReady() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, HERE)) {
      port = gone.getLocalPort();
    }

    assertEquals(new CommandRun(1, "not ready\n", ""), ready(port));
  }

  @Test
  void address_thatIsNone_exitsWith2() {
    assertEquals(2, CommandRun.of("ready", "file:///etc").code());
  }

  private static CommandRun ready(int port) {
    return CommandRun.of("ready", "http://127.0.0.1:" + port);
  }
}
