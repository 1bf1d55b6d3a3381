package org.posrules.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A bounded memory of incidents, counted by what they may have in common. Thread-safe. Answers are
 * exact for a transaction of any time: one that comes late is told of what was before it.
 */
final class InMemoryHistory implements IncidentHistory {
  /** By what incidents are counted; for wider circles a share of all payments says more. */
  private static final List<Dimension> COUNTED =
      List.of(Dimension.TERMINAL, Dimension.CARD, Dimension.FIRMWARE, Dimension.ACQUIRER);

  private final Rows rows;
  private final Map<Dimension, Circle> circles = new EnumMap<>(Dimension.class);

  /** The row of each sale. */
  private final NumberTable sales = new NumberTable();

  InMemoryHistory(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a history keeps at least 1 incident: " + most);
    }
    rows = new Rows(most, COUNTED);
    COUNTED.forEach(dimension -> circles.put(dimension, new Circle(dimension, rows)));
  }

  @Override
  public synchronized Past before(Occasion occasion) {
    long now = occasion.time().toInstant().toEpochMilli();
    List<Recurrence> recurrences = new ArrayList<>();
    List<Rhythm> rhythms = new ArrayList<>();
    for (Dimension dimension : COUNTED) {
      circle(dimension)
          .at(rows.name(dimension, occasion))
          .ifPresent(
              shelf -> {
                recurrences.addAll(shelf.recurrences(now));
                if (dimension == Dimension.TERMINAL) {
                  rhythms.addAll(shelf.rhythms(now));
                }
              });
    }
    return Past.builder().recurrences(recurrences).rhythms(rhythms).build();
  }

  @Override
  public synchronized boolean record(Incident incident) {
    long sale = rows.sale(incident);
    int known = sales.get(sale);
    if (known == NumberTable.NONE) {
      add(sale, incident);
    } else if (rows.isLessCarefulThan(incident.verdict(), known)) {
      heed(known, incident.verdict());
    }
    return true;
  }

  private void add(long sale, Incident incident) {
    int row = rows.next();
    if (rows.isFull()) {
      sales.remove(rows.sale(row));
      circles.values().forEach(circle -> circle.remove(row));
    }
    rows.add(sale, incident);
    sales.put(sale, row);
    circles.values().forEach(circle -> circle.add(row));
  }

  /** It counts from now on for what a later diagnosis of its sale says. */
  private void heed(int row, Verdict later) {
    Runnable change = () -> rows.judge(row, later);
    for (Circle circle : circles.values()) {
      Runnable within = change;
      change = () -> circle.reshelve(row, within);
    }
    change.run();
  }

  private Circle circle(Dimension dimension) {
    return Objects.requireNonNull(circles.get(dimension));
  }
}
