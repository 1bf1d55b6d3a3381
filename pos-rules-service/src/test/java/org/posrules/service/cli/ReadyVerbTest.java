package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.posrules.service.testing.Samples;

@Timeout(30)
class ReadyVerbTest {

  @Test
  void service_thatTakesWork_isReady() {
    AtomicReference<CommandRun> asked = new AtomicReference<>();
    CommandRun.with(
        "",
        source -> Samples.engine(Samples.diagnoser()),
        service -> asked.set(ready(service.port())),
        "serve",
        "--port",
        "0",
        "--drain",
        "0");

    assertEquals(new CommandRun(0, "ready\n", ""), asked.get());
  }

  @Test
  void nobody_isNotReady() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
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
