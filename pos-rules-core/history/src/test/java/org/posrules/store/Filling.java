package org.posrules.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes millions of rows within the database, with its indexes made anew behind them: one by one
 * through a store they would take an hour. One text for both databases.
 */
final class Filling {
  /** The last one is of SQLite alone. */
  private static final List<String> STEPS =
      List.of("0001-incidents.sql", "0002-look-ups.sql", "0004-sales.sql", "0005-days.sqlite.sql");

  private static final Pattern INDEX =
      Pattern.compile("create index (pos_incident_\\w+) on pos_incident\\s.*", Pattern.DOTALL);

  private static final int PART = 500_000;
  private static final String PRIME = "2147483647";

  private static final String ROWS =
      """
      with recursive number(i) as (
        select cast(? as bigint) union all select i + 1 from number where i + 1 < ?
      ), sale as (
        select i, %s %% 5000 as t, %s %% 25 as c, %s %% 1000000 as card from number
      )
      insert into pos_incident
      select '01JDQ000000000' || substr(cast(1000000000000 + i as text), 2), 'tx-' || i,
        ? + i * ?, 28800, 'ACQ-' || (t %% 4), 'ISS-' || (i %% 60), 'UPI', 'REGION-' || (t %% 30),
        'M-' || (t %% 400), 'S-' || (t %% 1250), 'T-' || t, 'MODEL-' || (t %% 8), '1.' || (t %% 5), '5.0',
        card.hash, one.category, 'CAUSE_' || c, one.reported,
        replace(one.verdict, 'CAUSE_0', 'CAUSE_' || c)
      from sale
      join pos_runs_card card on card.number = sale.card
      join pos_incident one on one.id = 'one'
      """
          .formatted(any(7), any(90_001), any(1_013));

  private final Connection connection;

  private Filling(Connection connection) {
    this.connection = connection;
  }

  /**
   * So many rows, the first at this time and each some microseconds after the one before.
   *
   * @param cards what hashes the tokens of a million cards
   */
  static void fill(Location location, IncidentStore cards, int all, long begin, long apart)
      throws SQLException, IOException {
    String url = location.isPostgresql() ? location.where() : "jdbc:sqlite:" + location.where();
    try (Connection connection = DriverManager.getConnection(url)) {
      Filling filling = new Filling(connection);
      Map<String, String> indexes = indexes(location.isPostgresql());
      for (String name : indexes.keySet()) {
        filling.run("drop index if exists " + name);
      }
      filling.cards(cards);
      cards.add(List.of(Incidents.of("one", "one", Incidents.occasion(0), "CAUSE_0")));
      for (int from = 0; from < all; from += PART) {
        filling.rows(from, Math.min(all, from + PART), begin, apart);
      }
      filling.run("delete from pos_incident where id = 'one'");
      filling.run("drop table pos_runs_card");
      for (String index : indexes.values()) {
        filling.run(index);
      }
      if (location.isPostgresql()) {
        // It does so by itself, but later.
        filling.run("vacuum analyze pos_incident");
      } else {
        filling.run(
            "insert into pos_day select distinct time_us / 86400000000 from pos_incident where true"
                + " on conflict do nothing");
      }
    }
  }

  /** As good as random, and the same in each run. */
  private static String any(int salt) {
    return "((i * 48271 %% %s) * ((i + %d) * 69621 %% %s) %% %s)"
        .formatted(PRIME, salt, PRIME, PRIME);
  }

  private static Map<String, String> indexes(boolean ofPostgresql) throws IOException {
    Map<String, String> indexes = new LinkedHashMap<>();
    for (String step : STEPS.subList(0, STEPS.size() - (ofPostgresql ? 1 : 0))) {
      try (InputStream in = Schema.class.getResourceAsStream(step)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String sql : text.split(";\n", -1)) {
          Matcher index = INDEX.matcher(sql);
          if (index.find()) {
            indexes.put(index.group(1), index.group());
          }
        }
      }
    }
    return indexes;
  }

  private void cards(IncidentStore store) throws SQLException {
    run("create table pos_runs_card (number bigint primary key not null, hash text not null)");
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into pos_runs_card values (?, ?)")) {
      for (int card = 0; card < 1_000_000; card++) {
        insert.setLong(1, card);
        insert.setString(2, store.hash("card-" + card));
        insert.addBatch();
        if (card % 10_000 == 9_999) {
          insert.executeBatch();
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void rows(int from, int to, long begin, long apart) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ROWS)) {
      insert.setLong(1, from);
      insert.setLong(2, to);
      insert.setLong(3, begin);
      insert.setLong(4, apart);
      insert.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
