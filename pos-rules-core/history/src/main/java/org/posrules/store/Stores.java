package org.posrules.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Opens stores. */
public final class Stores {
  /** No thread waits longer than this for a connection. */
  private static final long MOST_WAIT_MILLIS = 1_000;

  private static final int READERS = 4;
  private static final Duration AGAIN = Duration.ofMillis(20);

  private Stores() {}

  /** The store at its usual place, see {@link Location#of}. */
  public static IncidentStore open(String where) {
    return open(Location.of(where));
  }

  /**
   * Opens a store, and makes it where there is none. Throws {@link StoreException}, with a sentence
   * that holds no password, when it cannot be opened, or is of a newer pos-rules.
   */
  public static IncidentStore open(Location location) {
    Dialect dialect = location.isPostgresql() ? Dialect.POSTGRESQL : Dialect.SQLITE;
    DataSource source =
        location.isPostgresql()
            ? Postgresql.source(location.where())
            : Sqlite.source(location.where());
    try {
      migrate(source, dialect);
    } catch (SQLException e) {
      String why = location.isPostgresql() ? Postgresql.why(e) : Sqlite.why(e, location.where());
      throw StoreException.unusable(why, location.isPostgresql() ? null : e);
    }
    CardKey key = PrivateFiles.cardKey(location.cardKey());
    HikariDataSource readers = pool(source, READERS);
    HikariDataSource writers = dialect == Dialect.SQLITE ? pool(source, 1) : readers;
    return new JdbcIncidentStore(new Database(dialect, readers, writers), key);
  }

  /**
   * SQLite waits for others who write, but not for one who makes the file at the same moment: it
   * says at once that it is locked.
   */
  private static void migrate(DataSource source, Dialect dialect) throws SQLException {
    long end = System.nanoTime() + Sqlite.BUSY.toNanos();
    while (true) {
      try (Connection connection = source.getConnection()) {
        Schema.migrate(connection, dialect);
        return;
      } catch (SQLException e) {
        if (dialect != Dialect.SQLITE || !Sqlite.isBusy(e) || System.nanoTime() > end) {
          throw e;
        }
      }
      LockSupport.parkNanos(AGAIN.toNanos());
    }
  }

  private static HikariDataSource pool(DataSource source, int most) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("pos-rules-history");
    config.setDataSource(source);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(MOST_WAIT_MILLIS);
    config.setValidationTimeout(MOST_WAIT_MILLIS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
