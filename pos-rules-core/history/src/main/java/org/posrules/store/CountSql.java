package org.posrules.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question for numbers as a statement, and its rows as counts. */
final class CountSql {
  private static final long SECONDS_PER_HOUR = 3_600;
  private static final String LOCAL_US = "(i.time_us + cast(i.offset_s as bigint) * 1000000)";

  private CountSql() {}

  /** Groups are named by their position, so that an expression stands there once. */
  static String of(Aggregate aggregate, Conditions conditions, Dialect dialect) {
    List<By> by = aggregate.by();
    String keys =
        by.stream()
            .map(each -> dialect.aside(column(each, dialect)) + ", ")
            .collect(Collectors.joining());
    String positions =
        IntStream.rangeClosed(1, by.size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return "select "
        + keys
        + "count(*) as n from "
        + conditions.from()
        + (aggregate.which().closed() == null ? "" : " left join pos_fix f on f.incident_id = i.id")
        + conditions.where()
        + (by.isEmpty() ? "" : " group by " + positions + " order by n desc, " + positions)
        + " limit ?";
  }

  static Count read(ResultSet row, List<By> by) throws SQLException {
    List<@Nullable String> values = new ArrayList<>();
    for (int key = 0; key < by.size(); key++) {
      values.add(value(row, key + 1, by.get(key)));
    }
    return new Count(values, row.getLong(by.size() + 1));
  }

  private static @Nullable String value(ResultSet row, int column, By by) throws SQLException {
    if (by == By.Kind.HOUR) {
      String minutes =
          LocalDateTime.ofEpochSecond(row.getLong(column) * SECONDS_PER_HOUR, 0, ZoneOffset.UTC)
              .toString();
      return minutes.substring(0, minutes.indexOf(':'));
    }
    return by == By.Kind.DAY
        ? LocalDate.ofEpochDay(row.getLong(column)).toString()
        : row.getString(column);
  }

  private static String column(By by, Dialect dialect) {
    if (by instanceof By.Place place) {
      return IncidentRow.column(place.dimension());
    }
    return switch ((By.Kind) by) {
      case CAUSE -> "i.cause";
      case CATEGORY -> "i.category";
      case PAYMENT -> dialect.member("i.verdict", "payment");
      case TERMINAL_MODEL -> "i.terminal_model";
      case HOUR -> "(" + LOCAL_US + " / 3600000000)";
      case DAY -> "(" + LOCAL_US + " / 86400000000)";
    };
  }
}
