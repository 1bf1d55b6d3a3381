package org.posrules.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, and the ordered texts that made them what they are. */
final class Schema {
  /** What one of SQLite alone ends with. */
  private static final String OF_SQLITE = ".sqlite.sql";

  /** In this order; one that was shipped is never changed. */
  private static final List<String> STEPS =
      List.of(
          "0001-incidents.sql",
          "0002-look-ups.sql",
          "0003-later-diagnoses.sql",
          "0004-sales.sql",
          "0005-days.sqlite.sql");

  private Schema() {}

  /** Makes the tables or brings them up to date; only one process does so at a time. */
  static void migrate(Connection connection, Dialect dialect) throws SQLException {
    Database.inTransaction(
        connection,
        own -> {
          dialect.lockSchema(own);
          return takeSteps(own, dialect);
        });
  }

  private static int takeSteps(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists pos_schema (version integer primary key)");
      int version = version(statement);
      if (version > STEPS.size()) {
        throw StoreException.unusable(
            "The history was written by a newer pos-rules (its schema is "
                + version
                + ", this one knows "
                + STEPS.size()
                + "): use that one.",
            null);
      }
      for (int step = version; step < STEPS.size(); step++) {
        for (String sql : text(STEPS.get(step), dialect).split(";\n", -1)) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
        statement.execute("insert into pos_schema (version) values (" + (step + 1) + ")");
      }
      return STEPS.size();
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select max(version) from pos_schema")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String text(String name, Dialect dialect) {
    if (name.endsWith(OF_SQLITE) && dialect != Dialect.SQLITE) {
      return "";
    }
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
