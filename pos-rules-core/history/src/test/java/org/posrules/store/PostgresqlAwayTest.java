package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlAwayTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void offer_whileTheServerIsStopped_waitsAndComesInOnceItIsBack() throws Exception {
    Postgres.server();
    int port = freePort();
    EmbeddedPostgres server = start(port);
    Location location =
        new Location(server.getJdbcUrl("postgres", "postgres"), folder.resolve("history"));
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      behind.offer(Incidents.number(0));
      assertTrue(behind.settle(LONG));
      server.close();
      for (int number = 1; number < 1_000; number++) {
        assertTrue(behind.offer(Incidents.number(number)));
      }
      server = start(port);
      assertTrue(behind.settle(LONG));
      assertEquals(1_000, store.since(Instant.EPOCH, 2_000).size());
    } finally {
      server.close();
    }
  }
}
