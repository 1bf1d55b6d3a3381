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
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private Postgres() {}

  /** The address of an empty schema; where no PostgreSQL can be started the test is skipped. */
  static String emptySchema() {
    String name = "history" + SCHEMAS.incrementAndGet();
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server().getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
  }

  static EmbeddedPostgres server() {
    EmbeddedPostgres server = Shared.SERVER;
    Assumptions.assumeTrue(server != null, () -> "no PostgreSQL can be started: " + Shared.why);
    return server;
  }

  private static final class Shared {
    private static String why = "";
    private static final EmbeddedPostgres SERVER = started();

    private static EmbeddedPostgres started() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException | RuntimeException e) {
        why = e.toString();
        return null;
      }
    }
  }
}
