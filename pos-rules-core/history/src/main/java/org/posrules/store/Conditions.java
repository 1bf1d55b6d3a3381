package org.posrules.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;

/**
 * What a query asks for, as the rows of a statement, their condition and its values. In SQLite
 * those of one place or card are found day by day, the newest first: see decision 23.
 */
final class Conditions {
  /** Those with an index, the rarest value first: the first one given leads the search. */
  private static final List<Dimension> LEADERS =
      List.of(Dimension.CARD, Dimension.TERMINAL, Dimension.SHOP, Dimension.MERCHANT);

  /** SQLite looks up an expression in an index only by what has no type of its own. */
  private static final String OF_DAY = "i.time_us / " + Micros.PER_DAY + " = +d.day";

  private final Dialect dialect;
  private final @Nullable Dimension leader;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Conditions(Query query, Dialect dialect) {
    this.dialect = dialect;
    this.leader = leader(query);
    if (isByDay()) {
      parts.add(OF_DAY);
    }
  }

  static Conditions of(Query query, Dialect dialect, CardKey key) {
    Conditions conditions = new Conditions(query, dialect);
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
    bound("<=", cursor.timeMicros());
    parts.add("(i.time_us < ? or i.id < ?)");
    values.add(cursor.timeMicros());
    values.add(cursor.id());
    return this;
  }

  /** Where the incidents are taken from. */
  String from() {
    return isByDay() ? "pos_day d cross join pos_incident i" : "pos_incident i";
  }

  /** What puts the newest first, as their indexes have them. */
  String newestFirst() {
    return " order by " + (isByDay() ? "d.day desc, " : "") + "i.time_us desc, i.id desc";
  }

  /** The condition with the word before it, or nothing. */
  String where() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  List<Object> values() {
    return values;
  }

  private void places(Query query, CardKey key) {
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

  private boolean isByDay() {
    return dialect.isByDay() && leader != null && LEADERS.contains(leader);
  }

  private void times(Query query) {
    if (query.from() != null) {
      bound(">=", Micros.of(query.from()));
    }
    if (query.before() != null) {
      bound("<", Micros.of(query.before()));
    }
  }

  /** Of the time, and so of the day. */
  private void bound(String comparison, long micros) {
    add("i.time_us " + comparison + " ?", micros);
    if (isByDay()) {
      add("d.day " + comparison.charAt(0) + "= ?", micros / Micros.PER_DAY);
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
