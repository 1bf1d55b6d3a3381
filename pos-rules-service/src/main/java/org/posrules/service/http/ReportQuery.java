package org.posrules.service.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.posrules.service.report.HistoryReport;
import org.posrules.service.report.Scope;

/** What a report is asked about. */
final class ReportQuery {
  private static final Set<String> OTHERS = Set.of("from", "before", "zone");

  private ReportQuery() {}

  /** Throws {@link IllegalArgumentException} with what to write instead. */
  static Scope of(Query given) {
    IncidentQuery.allow(given, OTHERS);
    Instant before =
        Objects.requireNonNullElseGet(IncidentQuery.time(given, "before"), Instant::now);
    Instant from =
        Objects.requireNonNullElseGet(
            IncidentQuery.time(given, "from"), () -> before.minus(HistoryReport.USUAL));
    if (!from.isBefore(before)) {
      throw new IllegalArgumentException("from must be earlier than before.");
    }
    if (from.isBefore(before.minus(Scope.LONGEST))) {
      throw new IllegalArgumentException("from must be at most 3660 days earlier than before.");
    }
    return new Scope(from, before, zone(given.text("zone")), IncidentQuery.places(given));
  }

  private static ZoneId zone(String name) {
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone must be one of the tz database, as in Asia/Shanghai.");
    }
  }
}
