package org.posrules.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;

/**
 * What a row costs the thread that writes it into SQLite, by how many are written at a time, by
 * hand: {@code GroupRuns rows size size …}. The second half of the rows is measured, by the
 * processor's work. A fleet of 30,000 terminals, with a million cards.
 */
final class GroupRuns {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-09-01T00:00:00+08:00");
  private static final int TERMINALS = 30_000;
  private static final int CARDS = 1_000_000;
  private static final int CAUSES = 5;
  private static final int APART_SECONDS = 3;

  private final Random random = new Random(12);
  private int number;

  private GroupRuns() {}

  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    for (String size : List.of(args).subList(1, args.length)) {
      Path folder = Files.createTempDirectory("pos-rules-groups");
      try (IncidentStore store = Stores.open(folder.resolve("incidents.db").toString())) {
        new GroupRuns().run(store, rows, Integer.parseInt(size));
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void run(IncidentStore store, int rows, int size) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long worked = 0;
    int measured = 0;
    while (number < rows) {
      List<Incident> group = group(size);
      long before = threads.getCurrentThreadCpuTime();
      store.add(group);
      if (number > rows / 2) {
        worked += threads.getCurrentThreadCpuTime() - before;
        measured += size;
      }
    }
    System.out.printf("in groups of %5d: %.1f µs a row%n", size, worked / 1e3 / measured);
  }

  private List<Incident> group(int size) {
    List<Incident> group = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String cause = "CAUSE_" + random.nextInt(CAUSES);
      group.add(Incidents.of("01JDQ%021d".formatted(number), "tx-" + number, occasion(), cause));
      number++;
    }
    return group;
  }

  private Occasion occasion() {
    int terminal = random.nextInt(TERMINALS);
    return Occasion.builder()
        .time(START.plusSeconds((long) APART_SECONDS * number))
        .acquirerId("ACQ-" + terminal % 4)
        .merchantId("M-" + terminal / 10)
        .shopId("S-" + terminal / 4)
        .terminalId("T-" + terminal)
        .terminalModel("P400")
        .firmwareVersion("1." + terminal % 5)
        .cardToken("card-" + random.nextInt(CARDS))
        .build();
  }
}
