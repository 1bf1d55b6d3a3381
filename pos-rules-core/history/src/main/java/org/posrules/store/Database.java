package org.posrules.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs statements: reading ones side by side, writing ones in a transaction. Thread-safe. */
final class Database implements AutoCloseable {
  private final Dialect dialect;
  private final HikariDataSource readers;
  private final HikariDataSource writers;

  /** The two pools may be the same. */
  Database(Dialect dialect, HikariDataSource readers, HikariDataSource writers) {
    this.dialect = dialect;
    this.readers = readers;
    this.writers = writers;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The rows of a query. */
  <T> List<T> rows(String sql, List<?> values, RowReader<T> reader) {
    try (Connection connection = readers.getConnection()) {
      return rows(connection, sql, values, reader);
    } catch (SQLException e) {
      throw told(e);
    }
  }

  /** The rows of a query of a transaction. */
  static <T> List<T> rows(Connection connection, String sql, List<?> values, RowReader<T> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(reader.read(row));
        }
        return found;
      }
    }
  }

  /** Runs one statement, and tells how many rows it changed. */
  int update(String sql, List<?> values) {
    return inTransaction(connection -> update(connection, sql, values));
  }

  /** Runs one statement of a transaction. */
  static int update(Connection connection, String sql, List<?> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Does all of it or nothing. */
  <T> T inTransaction(Work<T> work) {
    try (Connection connection = writers.getConnection()) {
      return inTransaction(connection, work);
    } catch (SQLException e) {
      throw told(e);
    }
  }

  /** On a connection that is closed next: what is not committed by then is undone. */
  static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    T result = work.on(connection);
    connection.commit();
    return result;
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }

  static void bind(PreparedStatement statement, List<?> values) throws SQLException {
    int column = 1;
    for (Object value : values) {
      statement.setObject(column++, value instanceof String text ? StorableText.of(text) : value);
    }
  }

  private StoreException told(SQLException failure) {
    // SQLite's driver tells the reason of a failed batch in its cause alone.
    boolean refused =
        dialect.isRefusal(failure)
            || (failure.getCause() instanceof SQLException cause && dialect.isRefusal(cause));
    return refused
        ? StoreException.refused("The history's database refuses these values.", failure)
        : StoreException.unusable("The history's database cannot be used.", failure);
  }

  /** What one row stands for. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
