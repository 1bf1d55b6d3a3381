package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of a history holds a card's token, wherever the incident has come to. */
class CanaryTest {
  @TempDir Path folder;

  private List<String> filesWith(String text) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> holds(file, text)).map(Path::toString).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void journal_whileTheStoreIsAway_holdsTheIncidentAndNotTheToken() throws IOException {
    FakeStore away = new FakeStore();
    away.away(true);
    try (WriteBehind behind =
        WriteBehind.open(away, Location.of(folder.resolve("incidents.db").toString()))) {
      behind.offer(Incidents.number(1));
      assertEquals(1, filesWith("id-000001").size());
      assertEquals(List.of(), filesWith(Incidents.TOKEN));
    }
  }

  @Test
  void database_withItsWriteAheadLog_holdsTheIncidentAndNotTheToken() throws Exception {
    Location location = Location.of(folder.resolve("incidents.db").toString());
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      behind.offer(Incidents.number(1));
      assertTrue(behind.settle(Duration.ofSeconds(20)));
      store.add(List.of(Incidents.number(2)));
      assertEquals(1, filesWith("id-000002").size());
      assertEquals(List.of(), filesWith(Incidents.TOKEN));
    }
  }
}
