package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;

/** A database that an earlier version has made keeps what is in it. */
class MigrationTest {
  private static final List<String> STEPS =
      List.of(
          "0001-incidents.sql", "0002-look-ups.sql", "0003-later-diagnoses.sql", "0004-sales.sql");

  private static final String VERDICT =
      "{\"category\":\"NETWORK\",\"causes\":[\"HOST_TIMEOUT\"],\"party\":\"ACQUIRER\","
          + "\"payment\":\"NOT_SENT\",\"retry\":\"RETRY_NOW\",\"rulebook\":\"1\"}";

  /** What the tables of the steps are found by, but for primary keys. */
  private static final List<String> INDEXES =
      List.of(
          "pos_incident_acquirer",
          "pos_incident_card",
          "pos_incident_cause",
          "pos_incident_merchant",
          "pos_incident_sale",
          "pos_incident_shop",
          "pos_incident_terminal",
          "pos_incident_time",
          "pos_later_diagnosis_incident",
          "pos_outage_since");

  @TempDir private Path folder;

  private Location sqlite() {
    return Location.of(folder.resolve("old.db").toString());
  }

  private String urlOfSqlite() {
    return "jdbc:sqlite:" + folder.resolve("old.db") + "?foreign_keys=on";
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** So many of the first steps, as they were shipped, and one incident. */
  private static void make(String url, int steps) throws Exception {
    IncidentStoreContract.run(url, "create table pos_schema (version integer primary key)");
    for (int step = 0; step < steps; step++) {
      for (String sql : text(STEPS.get(step)).split(";\n", -1)) {
        if (!sql.isBlank()) {
          IncidentStoreContract.run(url, sql);
        }
      }
      IncidentStoreContract.run(url, "insert into pos_schema values (" + (step + 1) + ")");
    }
    insertOld(url);
    IncidentStoreContract.run(url, "insert into pos_fix values ('old', 'WAIT', 1, 7)");
  }

  /** As every version has written it. */
  private static void insertOld(String url) throws Exception {
    IncidentStoreContract.run(
        url,
        "insert into pos_incident (id, transaction_id, time_us, offset_s, merchant_id, terminal_id,"
            + " category, cause, reported, verdict) values ('old', '000042', 0, 0, 'M', 'T',"
            + " 'NETWORK', 'HOST_TIMEOUT', '{}', '"
            + VERDICT
            + "')");
  }

  private static Incident elsewhere(Incident old) {
    return elsewhere(old, old.occasion().time().toInstant());
  }

  private static Incident elsewhere(Incident old, Instant time) {
    return old.toBuilder()
        .id("other")
        .occasion(
            old.occasion().toBuilder()
                .terminalId("T-2")
                .time(time.atOffset(ZoneOffset.UTC))
                .build())
        .build();
  }

  private static void checkBroughtUpToDate(Location location, String url) throws Exception {
    IncidentStoreContract.run(url, "insert into pos_later_diagnosis values ('later', 'old')");
    try (IncidentStore store = Stores.open(location)) {
      Kept old = store.find("later").orElseThrow();
      assertEquals(new Fix("old", "WAIT", true, Instant.ofEpochSecond(0, 7_000)), old.fix());
      assertEquals("000042", old.incident().transactionId());
      assertEquals(List.of(old), store.list(Query.all().at(Dimension.TERMINAL, "T")).incidents());
      assertEquals(1, store.add(List.of(elsewhere(old.incident()))));
      assertEquals(0, store.add(List.of(Incidents.again(old.incident()))));
      assertEquals("old", store.find("again-old").orElseThrow().incident().id());
      store.deleteBefore(Instant.MAX);
      assertTrue(store.find("later").isEmpty());
      assertTrue(store.fixes().isEmpty());
    }
    assertEquals(List.of("0"), texts(url, "select count(*) from pos_later_diagnosis"));
    assertEquals(List.of("0"), texts(url, "select count(*) from pos_fix"));
  }

  @Test
  void sqlite_ofTheFourthVersion_keepsWhatIsInIt() throws Exception {
    make(urlOfSqlite(), 4);
    checkBroughtUpToDate(sqlite(), urlOfSqlite());
  }

  @Test
  void postgresql_ofTheFourthVersion_keepsWhatIsInIt() throws Exception {
    String url = Postgres.emptySchema();
    make(url, 4);
    checkBroughtUpToDate(new Location(url, folder.resolve("history")), url);
  }

  @Test
  void sqlite_ofTheThirdVersion_keepsWhatIsInIt() throws Exception {
    make(urlOfSqlite(), 3);
    checkBroughtUpToDate(sqlite(), urlOfSqlite());
    assertEquals(
        INDEXES,
        texts(urlOfSqlite(), "select name from sqlite_master where type = 'index' and sql <> ''"));
    assertTrue(
        plan("pos_incident where transaction_id = 't' and coalesce(terminal_id, '') = ''")
            .contains("pos_incident_sale"));
  }

  @Test
  void postgresql_ofTheThirdVersion_keepsWhatIsInIt() throws Exception {
    String url = Postgres.emptySchema();
    make(url, 3);
    checkBroughtUpToDate(new Location(url, folder.resolve("history")), url);
    assertEquals(
        INDEXES,
        texts(
            url,
            "select indexname from pg_indexes where schemaname = current_schema()"
                + " and indexname not like '%pkey'"));
  }

  @Test
  void sqlite_ofTheFirstVersion_keepsWhatIsInIt() throws Exception {
    make(urlOfSqlite(), 1);
    try (IncidentStore store = Stores.open(sqlite())) {
      assertTrue(store.find("old").orElseThrow().fix() != null);
    }
  }

  @Test
  void sqlite_daysOfWhichNothingIsLeft_areForgottenToo() throws Exception {
    try (IncidentStore store = Stores.open(sqlite())) {
      insertOld(urlOfSqlite());
      Incident old = store.find("old").orElseThrow().incident();
      Instant later = Instant.EPOCH.plus(3, ChronoUnit.DAYS);
      store.add(List.of(old.toBuilder().id("first").build(), elsewhere(old, later)));
      assertEquals(List.of("0", "3"), texts(urlOfSqlite(), "select day from pos_day order by 1"));
      store.deleteBefore(later);
      assertEquals(List.of("3"), texts(urlOfSqlite(), "select day from pos_day"));
      store.deleteBefore(Instant.MAX);
      assertEquals(List.of(), texts(urlOfSqlite(), "select day from pos_day"));
    }
  }

  @Test
  void sqlite_aPlace_isLookedUpDayByDayInTheOrderOfItsIndex() throws Exception {
    Stores.open(sqlite()).close();
    Map<Dimension, String> indexes =
        Map.of(
            Dimension.TERMINAL, "pos_incident_terminal",
            Dimension.SHOP, "pos_incident_shop",
            Dimension.MERCHANT, "pos_incident_merchant",
            Dimension.CARD, "pos_incident_card");
    for (Map.Entry<Dimension, String> index : indexes.entrySet()) {
      Query query = Query.all().at(index.getKey(), "x").between(Instant.EPOCH, null).of("CAUSE");
      CardKey key = CardKey.of(new byte[CardKey.LENGTH]);
      Conditions conditions = Conditions.of(query, Dialect.SQLITE, key);
      String plan = plan(conditions.from() + conditions.where() + conditions.newestFirst());
      assertTrue(plan.contains("USING INDEX " + index.getValue()), plan);
      assertTrue(plan.contains("AND time_us>?"), plan);
      assertFalse(plan.contains("B-TREE FOR ORDER BY"), plan);
    }
  }

  private static List<String> texts(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      TreeSet<String> texts = new TreeSet<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return new ArrayList<>(texts);
    }
  }

  /** How these rows are found. */
  private String plan(String rows) throws SQLException {
    String sql = "explain query plan select * from " + rows;
    StringBuilder plan = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(urlOfSqlite());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        plan.append(row.getString("detail"));
      }
    }
    return plan.toString();
  }
}
