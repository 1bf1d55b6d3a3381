package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.PaymentState;
import org.posrules.history.Incident;

/**
 * A writer is killed again and again at moments that no one chose: what it was told to be kept is
 * kept, once. {@code pos-rules.test.kills} says how often, for each store.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("pos-rules.test.kills", 2);
  private static final int LONGEST_LIFE_MILLIS = 300;
  private static final Duration LONG = Duration.ofSeconds(60);

  /** More than one writer takes in its life. */
  private static final int NUMBERS_APART = 1_000_000;

  private final Random random = new Random(23);
  private int waited;
  private int acknowledged;

  @TempDir Path folder;

  @Test
  void sqlite_writerKilled_losesAndDoublesNothing() throws Exception {
    killOften(Location.of(folder.resolve("incidents.db").toString()));
  }

  @Test
  void postgresql_writerKilled_losesAndDoublesNothing() throws Exception {
    killOften(new Location(Postgres.emptySchema(), folder.resolve("history")));
  }

  private void killOften(Location location) throws Exception {
    for (int round = 0; round < KILLS; round++) {
      List<Integer> kept = killedAfterKeeping(location, round * NUMBERS_APART);
      acknowledged += kept.size();
      checkAll(location, kept);
    }
    System.out.printf(
        "%d kills: %d acknowledged, none lost, none doubled; %d waited in the journal%n",
        KILLS, acknowledged, waited);
  }

  /** All that was acknowledged is there, and nothing twice, also when it is sent again. */
  private void checkAll(Location location, List<Integer> kept) throws InterruptedException {
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      waited += behind.backlog().waiting();
      assertTrue(behind.settle(LONG));
      Set<String> ids = new HashSet<>();
      List<Incident> found = store.since(Instant.EPOCH, Integer.MAX_VALUE);
      found.forEach(incident -> ids.add(incident.id()));
      List<Integer> lost = new ArrayList<>(kept);
      lost.removeIf(number -> ids.contains(Incidents.number(number).id()));
      assertEquals(List.of(), lost);
      kept.forEach(number -> checkHeeded(store, number));
      kept.forEach(number -> assertTrue(behind.offer(Incidents.number(number))));
      kept.forEach(number -> assertTrue(behind.offer(Incidents.again(Incidents.number(number)))));
      assertTrue(behind.settle(LONG));
      assertEquals(found.size(), store.since(Instant.EPOCH, Integer.MAX_VALUE).size());
      kept.forEach(number -> checkHeeded(store, number));
      store.deleteBefore(Instant.MAX);
    }
  }

  /** What was acknowledged under a later id is found by it, and says what that was told. */
  private static void checkHeeded(IncidentStore store, int number) {
    Incident first = Incidents.number(number);
    Incident found = store.find(Incidents.again(first).id()).orElseThrow().incident();
    assertEquals(first.id(), found.id());
    assertEquals(PaymentState.UNKNOWN, found.verdict().payment());
  }

  private List<Integer> killedAfterKeeping(Location location, int from)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                location.where(),
                location.beside().toString(),
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Integer> kept = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
      kept.add(number(lines.readLine()));
      Thread killer = new Thread(() -> killSoon(writer));
      killer.start();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith(".")) {
          kept.add(number(line));
        }
      }
      killer.join();
    }
    writer.waitFor();
    return kept;
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(0, line.length() - 1));
  }

  private void killSoon(Process writer) {
    try {
      Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // That of the process itself would close the stream that is still read.
    writer.toHandle().destroyForcibly();
  }
}
