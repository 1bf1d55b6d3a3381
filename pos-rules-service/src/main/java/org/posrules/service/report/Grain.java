package org.posrules.service.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.store.By;
import org.posrules.store.Count;

/** How finely time is told, so that a chart of any span can be read. */
enum Grain {
  HOUR(By.Kind.HOUR, ChronoUnit.HOURS, "uuuu-MM-dd'T'HH"),
  DAY(By.Kind.DAY, ChronoUnit.DAYS, "uuuu-MM-dd"),
  /** Added up from its days. */
  MONTH(By.Kind.DAY, ChronoUnit.DAYS, "uuuu-MM");

  private static final Duration LONGEST_BY_HOUR = Duration.ofDays(2);
  private static final Duration LONGEST_BY_DAY = Duration.ofDays(186);

  private final By.Kind by;
  private final ChronoUnit step;
  private final DateTimeFormatter key;

  Grain(By.Kind by, ChronoUnit step, String key) {
    this.by = by;
    this.step = step;
    this.key = DateTimeFormatter.ofPattern(key, Locale.ROOT);
  }

  static Grain of(Scope scope) {
    Duration length = Duration.between(scope.from(), scope.before());
    if (length.compareTo(LONGEST_BY_HOUR) <= 0) {
      return HOUR;
    }
    return length.compareTo(LONGEST_BY_DAY) <= 0 ? DAY : MONTH;
  }

  By.Kind by() {
    return by;
  }

  /** At least one count in the order of time, with a zero where nothing happened. */
  SortedMap<String, Long> inOrder(List<Count> counts, Scope scope) {
    SortedMap<String, Long> sums = new TreeMap<>();
    ZonedDateTime end = scope.before().atZone(scope.zone());
    for (ZonedDateTime time = start(counts, scope); time.isBefore(end); time = time.plus(1, step)) {
      sums.put(key.format(time), 0L);
    }
    for (Count count : counts) {
      sums.merge(key(count), count.incidents(), Long::sum);
    }
    return sums;
  }

  /** A time on the chart, as people write it. */
  String written(String time) {
    return this == HOUR ? time.replace('T', ' ') + ":00" : time;
  }

  /** Months before anything was kept are left out: who asks for years asks for all there is. */
  private ZonedDateTime start(List<Count> counts, Scope scope) {
    if (this == MONTH) {
      return counts.stream()
          .map(count -> LocalDate.parse(time(count)))
          .min(LocalDate::compareTo)
          .orElseThrow()
          .atStartOfDay(scope.zone());
    }
    return scope.from().atZone(scope.zone()).truncatedTo(step);
  }

  private String key(Count count) {
    return this == MONTH ? key.format(LocalDate.parse(time(count))) : time(count);
  }

  private static String time(Count count) {
    return Objects.requireNonNull(count.values().get(0));
  }
}
