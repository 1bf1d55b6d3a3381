package org.posrules.service.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Measures what the service bears, on loopback, with clients on the same machine: only shares and
 * comparisons mean something.
 *
 * <pre>
 * load [SECONDS]   closed loops of 16, 64 and 400 clients, ten times the load that it bears, recovery
 * echo [SECONDS]   the same of a Vert.x that only echoes
 * history [SECONDS] the same load with a history and without, by turns
 * stop [ROUNDS]    SIGTERM under load: every request on an open connection must be answered
 * </pre>
 */
public final class LoadRuns {
  private static final int[] CLIENTS = {16, 64, 400};
  private static final int FEW = 16;
  private static final int SOME = 64;
  private static final int ROUNDS = 5;
  private static final int MANY = 400;
  private static final double TOO_MUCH = 10;

  private LoadRuns() {}

  /** Prints one line a run. */
  public static void main(String[] arguments) throws Exception {
    int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    switch (arguments.length > 0 ? arguments[0] : "load") {
      case "load" -> load(Server.service(), number);
      case "echo" -> load(Server.echo(), number);
      case "history" -> history(number);
      case "stop" -> stop(number);
      default -> throw new IllegalArgumentException("load, echo, history or stop");
    }
  }

  private static void load(Server server, int seconds) throws Exception {
    try (server) {
      System.out.println("warm: " + closed(server, FEW, 2 * seconds));
      double peak = 0;
      for (int clients : CLIENTS) {
        peak = Math.max(peak, closed(server, clients, seconds));
      }
      double goodput;
      Thread.sleep(1_000);
      try (Load load = new Load(server.port(), request(), MANY)) {
        load.open(TOO_MUCH * peak, seconds);
        goodput = load.tally().good() / (double) seconds;
        System.out.println(load.tally().line("open, 10 x " + Math.round(peak) + "/s", seconds));
        long over = System.nanoTime();
        load.settle(10);
        recovered(server, over, 0.8 * peak);
      }
      System.out.printf("goodput at 10 x: %.0f %% of the peak%n", 100 * goodput / peak);
    }
  }

  /**
   * What it costs to remember: both are warm, and take turns, since the machine's speed changes.
   */
  private static void history(int seconds) throws Exception {
    Path file = Files.createTempDirectory("pos-rules-history").resolve("incidents.db");
    try (Server without = Server.service();
        Server with = Server.service("--history", file.toString())) {
      closed(without, SOME, 3 * seconds);
      closed(with, SOME, 3 * seconds);
      double plain = 0;
      double remembering = 0;
      for (int round = 0; round < ROUNDS; round++) {
        plain += closed(without, SOME, seconds);
        remembering += closed(with, SOME, seconds);
      }
      System.out.printf(
          "with a history: %.0f %% of the answers without%n", 100 * remembering / plain);
    }
  }

  private static void recovered(Server server, long since, double enough) throws IOException {
    for (int tries = 0; tries < 100; tries++) {
      double seconds = 0.2;
      try (Load load = new Load(server.port(), request(), FEW)) {
        load.closed(after(seconds));
        if (load.tally().refused() == 0 && load.tally().good() / seconds >= enough) {
          System.out.printf("recovered within %.1f s%n", (System.nanoTime() - since) / 1e9);
          return;
        }
      }
    }
    System.out.println("not recovered within 20 s");
  }

  private static double closed(Server server, int clients, double seconds) throws Exception {
    // Else those of the run before, who are still leaving, take the places of these.
    Thread.sleep(1_000);
    try (Load load = new Load(server.port(), request(), clients)) {
      load.closed(after(seconds));
      System.out.println(load.tally().line("closed, " + clients + " clients", seconds));
      return load.tally().good() / seconds;
    }
  }

  private static void stop(int rounds) throws Exception {
    int lost = 0;
    int answered = 0;
    for (int round = 1; round <= rounds; round++) {
      try (Server server = Server.service();
          Load load = new Load(server.port(), request(), FEW)) {
        load.closed(after(1));
        server.terminate();
        load.closed(after(20));
        load.settle(10);
        Tally tally = load.tally();
        answered += tally.good() + tally.refused();
        lost += tally.lost().size();
        if (!tally.lost().isEmpty() || !server.ends(15)) {
          System.out.println("round " + round + ": " + tally.lost());
        }
      }
    }
    System.out.printf("%d rounds, %d answered, %d lost%n", rounds, answered, lost);
  }

  private static BooleanSupplier after(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    return () -> System.nanoTime() > end;
  }

  private static byte[] request() {
    String body =
        """
        {"errorText":"交易失败 发卡行无应答","responseCode":"91","responseCodeScheme":"iso8583-1987",\
        "requestSent":true,"replyReceived":false,"elapsedMillis":30000,"networkStatus":"ONLINE","terminalId":"T-1"}\
        """;
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /v1/diagnoses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + bytes.length
            + "\r\n\r\n";
    return (head + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
