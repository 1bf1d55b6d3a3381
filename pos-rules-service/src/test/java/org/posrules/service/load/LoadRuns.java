package org.posrules.service.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Measures what the service bears, on loopback, with clients on the same machine: only shares and
 * comparisons mean something.
 *
 * <pre>
 * load [SECONDS]   ten times the load that it bears, by turns with what it bears; recovery
 * echo [SECONDS]   the same of a Vert.x that only echoes
 * history [SECONDS] a fleet of 30,000 terminals, without a history, with one, and recorded, by turns
 * history-crowd [SECONDS] the same of 200 that fail all at once
 * stop [ROUNDS]    SIGTERM under load: every request on an open connection must be answered
 * </pre>
 */
public final class LoadRuns {
  private static final int[] CLIENTS = {16, 64, 400};
  private static final int FEW = 16;
  private static final int SOME = 64;
  private static final int ROUNDS = 7;
  private static final int LONGEST_WARM_UP = 30;
  private static final int WARM_UP = 10;
  private static final int MANY = 400;
  private static final double TOO_MUCH = 10;

  private LoadRuns() {}

  /** Prints one line a run. */
  public static void main(String[] arguments) throws Exception {
    int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    switch (arguments.length > 0 ? arguments[0] : "load") {
      case "load" -> load(Server.service(), number);
      case "echo" -> load(Server.echo(), number);
      case "history" -> history(Fleet.LIFE, number);
      case "history-crowd" -> history(Fleet.CROWD, number);
      case "stop" -> stop(number);
      default -> throw new IllegalArgumentException("load, echo, history, history-crowd or stop");
    }
  }

  /** By turns as well, when all is warm: those who are turned away too. */
  private static void load(Server server, int seconds) throws Exception {
    try (server) {
      System.out.println("warm: " + closed(server, Requests.SAME, FEW, 2 * WARM_UP));
      for (int clients : CLIENTS) {
        closed(server, Requests.SAME, clients, WARM_UP);
      }
      double[] shares = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        double most = closed(server, Requests.SAME, SOME, seconds);
        shares[round] = tooMany(server, most, seconds) / most;
        System.out.printf("goodput at 10 x: %.0f %% of the peak%n", 100 * shares[round]);
      }
      Arrays.sort(shares);
      System.out.printf(
          "median of %d turns: %.0f %% of the peak, %.0f to %.0f %%%n",
          ROUNDS, 100 * shares[ROUNDS / 2], 100 * shares[0], 100 * shares[ROUNDS - 1]);
    }
  }

  /** Answers a second while ten times as many are asked for as it gives at most. */
  private static double tooMany(Server server, double most, int seconds) throws Exception {
    Thread.sleep(1_000);
    try (Load load = new Load(server.port(), Requests.SAME, MANY)) {
      load.open(TOO_MUCH * most, seconds);
      System.out.println(load.tally().line("open, 10 x " + Math.round(most) + "/s", seconds));
      double goodput = load.tally().good() / (double) seconds;
      long over = System.nanoTime();
      load.settle(10);
      recovered(server, over, 0.8 * most);
      return goodput;
    }
  }

  /**
   * What it costs to know what was before, and what to remember more of it: all are warm, and take
   * turns, since the machine's speed changes. What others do on the machine bears on the answers,
   * but hardly on the work for each of them.
   */
  private static void history(Fleet whose, int seconds) throws Exception {
    Path file = Files.createTempDirectory("pos-rules-history").resolve("incidents.db");
    try (Server without = Server.service();
        Server with = Server.service("--history", file.toString())) {
      Failures failures = new Failures(whose);
      List<Turn> turns =
          List.of(
              new Turn("without a history", without, new Failures(whose)),
              new Turn("knowing one", with, failures.aside()),
              new Turn("and adding to it", with, failures));
      for (Turn turn : turns.subList(1, 3)) {
        warm(turn, seconds);
      }
      warm(turns.get(0), seconds);
      double[][] work = new double[turns.size()][ROUNDS];
      double[][] answers = new double[turns.size()][ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < turns.size(); i++) {
          int turn = (i + round) % turns.size();
          Cost cost = Cost.of(turns.get(turn), seconds);
          work[turn][round] = cost.microsEach();
          answers[turn][round] = cost.answers();
        }
      }
      for (int i = 0; i < turns.size(); i++) {
        System.out.printf(
            "%-18s medians of %d turns: %.0f answers a second, %.0f µs of work for each%n",
            turns.get(i).name(), ROUNDS, median(answers[i]), median(work[i]));
      }
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Who is asked what. */
  private record Turn(String name, Server server, Requests requests) {}

  /** Answers a second, and how long processors work for each. */
  private record Cost(double answers, double microsEach) {
    static Cost of(Turn turn, int seconds) throws Exception {
      Duration before = turn.server().work();
      double answers = closed(turn.server(), turn.requests(), SOME, seconds);
      Duration work = turn.server().work().minus(before);
      return new Cost(answers, work.toNanos() / 1e3 / (answers * seconds));
    }
  }

  /** Until it works no less for each: three runs in a row that differ by less than a tenth. */
  private static void warm(Turn turn, int seconds) throws Exception {
    double[] last = {0, 0, 0};
    for (int run = 0; run < LONGEST_WARM_UP; run++) {
      last = new double[] {last[1], last[2], Cost.of(turn, seconds).microsEach};
      double least = Math.min(last[0], Math.min(last[1], last[2]));
      double most = Math.max(last[0], Math.max(last[1], last[2]));
      if (most - least < most / 10) {
        return;
      }
    }
    System.out.println("not warm after " + LONGEST_WARM_UP + " runs: these figures are of no use");
  }

  private static void recovered(Server server, long since, double enough) throws IOException {
    for (int tries = 0; tries < 100; tries++) {
      double seconds = 0.2;
      try (Load load = new Load(server.port(), Requests.SAME, FEW)) {
        load.closed(after(seconds));
        if (load.tally().refused() == 0 && load.tally().good() / seconds >= enough) {
          System.out.printf("recovered within %.1f s%n", (System.nanoTime() - since) / 1e9);
          return;
        }
      }
    }
    System.out.println("not recovered within 20 s");
  }

  private static double closed(Server server, Requests requests, int clients, double seconds)
      throws Exception {
    // Else those of the run before, who are still leaving, take the places of these.
    Thread.sleep(1_000);
    try (Load load = new Load(server.port(), requests, clients)) {
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
          Load load = new Load(server.port(), Requests.SAME, FEW)) {
        load.closed(after(1));
        server.terminate();
        load.closed(after(20));
        load.settle(10);
        Tally tally = load.tally();
        answered += tally.good() + tally.refused();
        boolean ended = server.ends(15);
        lost += tally.lost().size() + (ended ? 0 : 1);
        if (!tally.lost().isEmpty() || !ended) {
          System.out.println("round " + round + ": " + tally.lost() + (ended ? "" : ", goes on"));
        }
      }
    }
    System.out.printf("%d rounds, %d answered, %d lost%n", rounds, answered, lost);
  }

  private static BooleanSupplier after(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    return () -> System.nanoTime() > end;
  }
}
