package org.posrules.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;

/** An outage as a row. */
final class OutageRow {
  static final String SELECT = "select * from pos_outage ";

  /** A later word on an outage takes the place of what was known. */
  static final String UPSERT =
      "insert into pos_outage (id, dimension, entity, since_us, noticed_us, until_us, trials,"
          + " failures, expected, terminals, cause) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (id) do update set dimension = excluded.dimension,"
          + " entity = excluded.entity, since_us = excluded.since_us,"
          + " noticed_us = excluded.noticed_us, until_us = excluded.until_us,"
          + " trials = excluded.trials, failures = excluded.failures,"
          + " expected = excluded.expected, terminals = excluded.terminals,"
          + " cause = excluded.cause";

  private OutageRow() {}

  static List<@Nullable Object> values(Outage outage) {
    Instant until = outage.until();
    return Arrays.asList(
        outage.id(),
        outage.dimension().name(),
        outage.entity(),
        Micros.of(outage.since()),
        Micros.of(outage.noticed()),
        until == null ? null : Micros.of(until),
        outage.trials(),
        outage.failures(),
        outage.expected(),
        outage.terminals(),
        outage.cause());
  }

  static Outage read(ResultSet row) throws SQLException {
    long until = row.getLong("until_us");
    boolean open = row.wasNull();
    return new Outage(
        row.getString("id"),
        Dimension.valueOf(row.getString("dimension")),
        row.getString("entity"),
        Micros.instant(row.getLong("since_us")),
        Micros.instant(row.getLong("noticed_us")),
        open ? null : Micros.instant(until),
        row.getInt("trials"),
        row.getInt("failures"),
        row.getDouble("expected"),
        row.getInt("terminals"),
        row.getString("cause"));
  }
}
