package org.posrules.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;

/** Where the two databases differ. */
enum Dialect {
  SQLITE {
    @Override
    boolean isByDay() {
      return true;
    }

    @Override
    String aside(String column) {
      return "+" + column;
    }

    @Override
    String member(String column, String name) {
      return "json_extract(" + column + ", '$." + name + "')";
    }

    @Override
    String locking() {
      return "";
    }

    @Override
    void lockSchema(Connection connection) {
      // Its transactions begin IMMEDIATE: nobody else writes meanwhile.
    }

    @Override
    boolean isRefusal(SQLException failure) {
      int code = failure.getErrorCode() & PRIMARY_CODE;
      return code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
          || code == SQLiteErrorCode.SQLITE_TOOBIG.code
          || code == SQLiteErrorCode.SQLITE_MISMATCH.code;
    }
  },

  POSTGRESQL {
    @Override
    boolean isByDay() {
      return false;
    }

    @Override
    String aside(String column) {
      return column;
    }

    @Override
    String member(String column, String name) {
      return "(cast(" + column + " as json) ->> '" + name + "')";
    }

    @Override
    String locking() {
      return " for update";
    }

    @Override
    void lockSchema(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
      }
    }

    @Override
    boolean isRefusal(SQLException failure) {
      String state = failure.getSQLState();
      return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
  };

  private static final int PRIMARY_CODE = 0xff;

  /** Any number that no other use of the database takes. */
  private static final long SCHEMA_LOCK = 7_077_101_991L;

  /**
   * Whether the indexes of places and cards lead with the day. SQLite writes a page anew with each
   * commit that touches it; PostgreSQL does not, and would sort all of a day for one page of it.
   */
  abstract boolean isByDay();

  /**
   * The column, and that no index is to be chosen because of it. SQLite knows nothing of how rare a
   * value is, and would walk a whole index to have its groups in order.
   */
  abstract String aside(String column);

  /** A text of the JSON object in a column. */
  abstract String member(String column, String name);

  /** What a query ends with, so that others change its rows only after this transaction. */
  abstract String locking();

  /** Keeps others from changing the schema until this transaction ends. */
  abstract void lockSchema(Connection connection) throws SQLException;

  /** Whether the database works, and these values are what it cannot take. */
  abstract boolean isRefusal(SQLException failure);
}
