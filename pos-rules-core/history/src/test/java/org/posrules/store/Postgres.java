package org.posrules.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

  /** How long processors have worked for the server's processes that live. */
  static Duration work() {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      Path folder = Path.of(row.getString(1));
      long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
      return ProcessHandle.of(pid).stream()
          .flatMap(ProcessHandle::children)
          .flatMap(process -> process.info().totalCpuDuration().stream())
          .reduce(Duration.ZERO, Duration::plus);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
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
