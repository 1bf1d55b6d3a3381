package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends IncidentStoreContract {
  @TempDir private static Path folder;
  private static String file;
  private static IncidentStore store;

  @BeforeAll
  static void open() {
    file = folder.resolve("incidents.db").toString();
    store = Stores.open(file);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  IncidentStore opened() {
    return store;
  }

  @Override
  void run(String sql) throws SQLException {
    // A key that leads elsewhere is followed for a connection that asks for it alone.
    run("jdbc:sqlite:" + file + "?foreign_keys=on", sql);
  }

  @Override
  void refuse(String id) throws SQLException {
    run(
        "create trigger refuse_%s before insert on pos_incident when new.id = '%s'"
                .formatted(id.replace('-', '_'), id)
            + " begin select raise(abort, 'refused'); end");
  }

  /** The first tables, as they were shipped, and one incident in them. */
  @Test
  void tables_ofTheFirstVersion_areBroughtUpToDate() throws Exception {
    Path old = folder.resolve("old.db");
    String url = "jdbc:sqlite:" + old;
    for (String sql : text("0001-incidents.sql").split(";\n", -1)) {
      if (!sql.isBlank()) {
        run(url, sql);
      }
    }
    run(url, "create table pos_schema (version integer primary key)");
    run(url, "insert into pos_schema (version) values (1)");
    run(
        url,
        "insert into pos_incident (id, time_us, offset_s, category, cause, reported, verdict)"
            + " select 'old', 0, 0, 'NETWORK', 'HOST_TIMEOUT', '{}',"
            + " '{\"category\":\"NETWORK\",\"causes\":[\"HOST_TIMEOUT\"],\"party\":\"ACQUIRER\","
            + "\"payment\":\"UNKNOWN\",\"retry\":\"VERIFY_FIRST\",\"rulebook\":\"1\"}'");
    try (IncidentStore opened = Stores.open(old.toString())) {
      assertTrue(opened.find("old").isPresent());
    }
    assertTrue(plan(url, "card_key = 'h'").contains("pos_incident_card"));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How the newest rows under a condition are found. */
  private static String plan(String url, String condition) throws SQLException {
    String sql = "explain query plan select * from pos_incident where " + condition;
    StringBuilder plan = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql + " order by time_us desc")) {
      while (row.next()) {
        plan.append(row.getString("detail"));
      }
    }
    return plan.toString();
  }
}
