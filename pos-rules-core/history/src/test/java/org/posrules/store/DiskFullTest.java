package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.Incident;

/** On a disk of its own, as large as a small database, where such a one may be made. */
class DiskFullTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int MOST = 3_000;

  @TempDir Path folder;

  private static boolean runs(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && runs("/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()),
        "this account may not mount a small disk");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    runs("/bin/umount", folder.toString());
  }

  private Path fill() throws IOException {
    Path filler = folder.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] some = new byte[1024];
      while (true) {
        out.write(some);
      }
    } catch (IOException e) {
      return filler;
    }
  }

  private static Set<String> offerUntilRefused(WriteBehind behind) {
    Set<String> taken = new HashSet<>();
    for (int number = 0; number < MOST; number++) {
      Incident incident = Incidents.number(number);
      if (!behind.offer(incident)) {
        return taken;
      }
      taken.add(incident.id());
    }
    return taken;
  }

  @Test
  void offer_onAFullDisk_isFalseUntilThereIsRoomAndLosesNothingItTook() throws Exception {
    Location location = Location.of(folder.resolve("incidents.db").toString());
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      Path filler = fill();
      Set<String> taken = offerUntilRefused(behind);
      assertEquals(1, behind.backlog().dropped());
      Files.delete(filler);
      Incident later = Incidents.number(MOST);
      assertTrue(behind.offer(later));
      taken.add(later.id());
      assertTrue(behind.settle(LONG));
      Set<String> kept = new HashSet<>();
      store.since(Instant.EPOCH, MOST).forEach(incident -> kept.add(incident.id()));
      assertEquals(taken, kept);
    }
  }
}
