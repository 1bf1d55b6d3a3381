package org.posrules.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.Outage;

/** The store in SQLite or PostgreSQL. */
final class JdbcIncidentStore implements IncidentStore {
  /** The driver holds the values of all of them: more would live through collections. */
  private static final int ADDED_AT_ONCE = 100;

  /** So that whoever adds incidents meanwhile need not wait for all that is forgotten. */
  private static final int DELETED_AT_ONCE = 2_000;

  /** In the transaction of its incidents; a trigger would more than double what a row costs. */
  private static final String INSERT_DAY =
      "insert into pos_day (day) values (?) on conflict do nothing";

  /** Those of which nothing is left; each costs whoever looks for a place a little. */
  private static final String DELETE_DAYS =
      "delete from pos_day where day < ? and not exists (select 1 from pos_incident i where"
          + " i.time_us > (pos_day.day - 1) * %1$d and i.time_us < (pos_day.day + 1) * %1$d)"
              .formatted(Micros.PER_DAY);

  /** The id of the incident that an id leads to: most often itself. */
  private static final String LED_TO =
      "coalesce((select id from pos_incident where id = ?),"
          + " (select incident_id from pos_later_diagnosis where id = ?))";

  private static final String FIXES =
      "select i.cause, f.fixed_by, i.terminal_model, count(*) as tries, sum(f.fixed) as helped,"
          + " avg(case when f.fixed = 1 then f.time_us - i.time_us end) as mean_us"
          + " from pos_fix f join pos_incident i on i.id = f.incident_id"
          + " group by 1, 2, 3 order by 1, 2, 3";

  private final Database database;
  private final CardKey cardKey;

  JdbcIncidentStore(Database database, CardKey cardKey) {
    this.database = database;
    this.cardKey = cardKey;
  }

  @Override
  public int add(List<Incident> incidents) {
    return database.inTransaction(
        connection -> {
          Set<Long> days = new HashSet<>();
          int added = 0;
          for (int from = 0; from < incidents.size(); from += ADDED_AT_ONCE) {
            int to = Math.min(from + ADDED_AT_ONCE, incidents.size());
            added += add(connection, List.copyOf(incidents.subList(from, to)), days);
          }
          return added;
        });
  }

  private int add(Connection connection, List<Incident> incidents, Set<Long> days)
      throws SQLException {
    if (database.dialect().isByDay()) {
      insertDays(connection, incidents, days);
    }
    int[] added = insert(connection, incidents);
    Repeats repeats = new Repeats(connection, database.dialect());
    for (int at = 0; at < added.length; at++) {
      if (added[at] != 1) {
        repeats.heed(incidents.get(at));
      }
    }
    return Arrays.stream(added).sum();
  }

  /** By which those of one place are found; {@code known} are in the table already. */
  private static void insertDays(Connection connection, List<Incident> incidents, Set<Long> known)
      throws SQLException {
    for (Incident incident : incidents) {
      long day = Micros.of(incident.occasion().time().toInstant()) / Micros.PER_DAY;
      if (known.add(day)) {
        Database.update(connection, INSERT_DAY, List.of(day));
      }
    }
  }

  /** How many rows each of them made. */
  private int[] insert(Connection connection, List<Incident> incidents) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(IncidentRow.INSERT)) {
      for (Incident incident : incidents) {
        Database.bind(insert, IncidentRow.values(hide(incident)));
        insert.addBatch();
      }
      return insert.executeBatch();
    }
  }

  @Override
  public Optional<Kept> find(String id) {
    String sql = IncidentRow.select("pos_incident i") + " where i.id = " + LED_TO;
    return database.rows(sql, List.of(id, id), IncidentRow::read).stream().findFirst();
  }

  @Override
  public Page list(Query query) {
    Conditions conditions = Conditions.of(query, database.dialect(), cardKey);
    String cursor = query.cursor();
    if (cursor != null) {
      conditions.behind(Cursor.of(cursor));
    }
    List<Kept> found = newest(conditions, query.limit() + 1);
    boolean more = found.size() > query.limit();
    List<Kept> page = more ? found.subList(0, query.limit()) : found;
    return new Page(page, more ? Cursor.behind(page.get(page.size() - 1)) : null);
  }

  @Override
  public List<Count> count(Aggregate aggregate) {
    Conditions conditions = Conditions.of(aggregate.which(), database.dialect(), cardKey);
    return database.rows(
        CountSql.of(aggregate, conditions, database.dialect()),
        with(conditions.values(), aggregate.most()),
        row -> CountSql.read(row, aggregate.by()));
  }

  @Override
  public boolean close(Fix fix) {
    String sql =
        "insert into pos_fix (incident_id, fixed_by, fixed, time_us)"
            + " select id, ?, ?, ? from pos_incident where id = "
            + LED_TO
            + " on conflict (incident_id) do update set fixed_by = excluded.fixed_by,"
            + " fixed = excluded.fixed, time_us = excluded.time_us";
    int fixed = fix.fixed() ? 1 : 0;
    String id = fix.incidentId();
    return database.update(sql, List.of(fix.fixedBy(), fixed, Micros.of(fix.time()), id, id)) == 1;
  }

  @Override
  public List<FixCount> fixes() {
    return database.rows(FIXES, List.of(), JdbcIncidentStore::fixCount);
  }

  @Override
  public int deleteBefore(Instant time) {
    database.update(
        "delete from pos_outage where until_us < ?", Collections.singletonList(Micros.of(time)));
    int deleted = deleteInParts(Query.all().between(null, time));
    if (database.dialect().isByDay()) {
      database.update(DELETE_DAYS, List.of(Micros.of(time) / Micros.PER_DAY));
    }
    return deleted;
  }

  @Override
  public int deleteMerchant(String merchantId) {
    database.update(
        "delete from pos_outage where dimension = ? and entity = ?",
        List.of(Dimension.MERCHANT.name(), merchantId));
    return deleteInParts(Query.all().at(Dimension.MERCHANT, merchantId));
  }

  @Override
  public List<Incident> since(Instant time, int most) {
    Query query = Query.all().between(time, null);
    List<Kept> found = newest(Conditions.of(query, database.dialect(), cardKey), most);
    Collections.reverse(found);
    return found.stream().map(Kept::incident).toList();
  }

  @Override
  public void saveOutage(Outage outage) {
    database.update(OutageRow.UPSERT, OutageRow.values(outage));
  }

  @Override
  public List<Outage> outages(Instant since) {
    long micros = Micros.of(since);
    return database.rows(
        OutageRow.SELECT
            + "where since_us >= ? or until_us is null or until_us >= ?"
            + " order by since_us desc, id desc",
        List.of(micros, micros),
        OutageRow::read);
  }

  @Override
  public List<Outage> openOutages() {
    return database.rows(
        OutageRow.SELECT + "where until_us is null order by since_us desc, id desc",
        List.of(),
        OutageRow::read);
  }

  @Override
  public String hash(String cardToken) {
    return cardKey.hash(cardToken);
  }

  @Override
  public void close() {
    database.close();
  }

  private List<Kept> newest(Conditions conditions, int most) {
    return database.rows(
        IncidentRow.select(conditions.from())
            + conditions.where()
            + conditions.newestFirst()
            + " limit ?",
        with(conditions.values(), most),
        IncidentRow::read);
  }

  private int deleteInParts(Query which) {
    Conditions conditions = Conditions.of(which, database.dialect(), cardKey);
    String sql =
        "delete from pos_incident where id in (select i.id from "
            + conditions.from()
            + conditions.where()
            + " limit "
            + DELETED_AT_ONCE
            + ")";
    int all = 0;
    int part;
    do {
      part = database.update(sql, conditions.values());
      all += part;
    } while (part == DELETED_AT_ONCE);
    return all;
  }

  private static FixCount fixCount(ResultSet row) throws SQLException {
    return new FixCount(
        row.getString("cause"),
        row.getString("fixed_by"),
        row.getString("terminal_model"),
        row.getInt("tries"),
        row.getInt("helped"),
        Duration.of((long) row.getDouble("mean_us"), ChronoUnit.MICROS));
  }

  private static List<Object> with(List<Object> values, Object last) {
    List<Object> all = new ArrayList<>(values);
    all.add(last);
    return all;
  }
}
