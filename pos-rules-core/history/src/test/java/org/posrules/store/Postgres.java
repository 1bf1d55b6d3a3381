package org.posrules.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started once for all tests of this JVM, and ended with it. */
final class Postgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Postgres() {}

  /** The address of an empty database; where no PostgreSQL can be started the test is skipped. */
  static String emptyDatabase() {
    String name = "history" + DATABASES.incrementAndGet();
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server().getJdbcUrl("postgres", name);
  }

  static EmbeddedPostgres server() {
    EmbeddedPostgres server = Shared.SERVER;
    Assumptions.assumeTrue(server != null, () -> "no PostgreSQL can be started: " + Shared.why);
    return server;
  }

  /** With the durability of a real one, which the library would switch off. */
  static EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static final class Shared {
    private static String why = "";
    private static final EmbeddedPostgres SERVER = started();

    private static EmbeddedPostgres started() {
      try {
        return start();
      } catch (IOException | RuntimeException e) {
        why = e.toString();
        return null;
      }
    }
  }
}
