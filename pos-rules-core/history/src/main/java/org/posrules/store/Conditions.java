package org.posrules.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;

/** What a query asks for, as the condition of a statement and its values. */
final class Conditions {
  /** Those with an index, the rarest value first: the first one given leads the search. */
  private static final List<Dimension> LEADERS =
      List.of(Dimension.CARD, Dimension.TERMINAL, Dimension.SHOP, Dimension.MERCHANT);

  private final Dialect dialect;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Conditions(Dialect dialect) {
    this.dialect = dialect;
  }

  static Conditions of(Query query, Dialect dialect, CardKey key) {
    Conditions conditions = new Conditions(dialect);
    conditions.places(query, key);
    conditions.times(query);
    Boolean closed = query.closed();
    if (closed != null) {
      conditions.parts.add("f.incident_id is " + (closed ? "not null" : "null"));
    }
    return conditions;
  }

  /** Only what comes behind this place in the order of a list. */
  Conditions behind(Cursor cursor) {
    add("i.time_us <= ?", cursor.timeMicros());
    parts.add("(i.time_us < ? or i.id < ?)");
    values.add(cursor.timeMicros());
    values.add(cursor.id());
    return this;
  }

  /** The condition with the word before it, or nothing. */
  String where() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  List<Object> values() {
    return values;
  }

  private void places(Query query, CardKey key) {
    Object leader = leader(query);
    query
        .places()
        .forEach(
            (dimension, value) ->
                equal(
                    IncidentRow.column(dimension),
                    dimension == Dimension.CARD ? key.hash(value) : value,
                    dimension == leader));
    String cause = query.cause();
    if (cause != null) {
      equal("i.cause", cause, leader == null);
    }
  }

  /** A dimension; null when the cause or the time leads. */
  private static @Nullable Dimension leader(Query query) {
    for (Dimension dimension : LEADERS) {
      if (query.places().containsKey(dimension)) {
        return dimension;
      }
    }
    boolean byAcquirer = query.cause() == null && query.places().containsKey(Dimension.ACQUIRER);
    return byAcquirer ? Dimension.ACQUIRER : null;
  }

  private void times(Query query) {
    if (query.from() != null) {
      add("i.time_us >= ?", Micros.of(query.from()));
    }
    if (query.before() != null) {
      add("i.time_us < ?", Micros.of(query.before()));
    }
  }

  private void equal(String column, String value, boolean leads) {
    add((leads ? column : dialect.aside(column)) + " = ?", value);
  }

  private void add(String part, Object value) {
    parts.add(part);
    values.add(value);
  }
}
