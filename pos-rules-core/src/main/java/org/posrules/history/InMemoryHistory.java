package org.posrules.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posrules.history.Shelf.Place;

/**
 * A bounded memory of incidents, counted by what they may have in common. Thread-safe. Answers are
 * exact for a transaction of any time: one that comes late is told of what was before it.
 */
final class InMemoryHistory implements IncidentHistory {
  /** By what incidents are counted; for wider circles a share of all payments says more. */
  private static final List<Dimension> COUNTED =
      List.of(Dimension.TERMINAL, Dimension.CARD, Dimension.FIRMWARE, Dimension.ACQUIRER);

  private final int most;
  private final Deque<Trace> traces = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<Sale, Trace> sales = new HashMap<>();
  private final Map<Place, Shelf> shelves = new HashMap<>();

  InMemoryHistory(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a history keeps at least 1 incident: " + most);
    }
    this.most = most;
  }

  @Override
  public synchronized Past before(Occasion occasion) {
    long now = occasion.time().toInstant().toEpochMilli();
    List<Recurrence> recurrences = new ArrayList<>();
    List<Rhythm> rhythms = new ArrayList<>();
    for (Dimension dimension : COUNTED) {
      Shelf shelf = place(occasion, dimension).map(shelves::get).orElse(null);
      if (shelf != null) {
        recurrences.addAll(shelf.recurrences(now));
        if (dimension == Dimension.TERMINAL) {
          rhythms.addAll(shelf.rhythms(now));
        }
      }
    }
    return Past.builder().recurrences(recurrences).rhythms(rhythms).build();
  }

  @Override
  public synchronized boolean record(Incident incident) {
    Trace known = incident.sale().map(sales::get).orElse(null);
    if (known != null) {
      known.heed(incident.verdict());
    }
    if (known == null && !ids.contains(incident.id())) {
      add(incident);
    }
    return true;
  }

  private void add(Incident incident) {
    if (traces.size() == most) {
      forget(traces.removeFirst());
    }
    Trace trace = new Trace(incident, shelves(incident.occasion()));
    traces.addLast(trace);
    ids.add(trace.id);
    if (trace.sale != null) {
      sales.put(trace.sale, trace);
    }
    trace.shelves.forEach(shelf -> shelf.add(trace));
  }

  private void forget(Trace oldest) {
    ids.remove(oldest.id);
    sales.remove(oldest.sale);
    for (Shelf shelf : oldest.shelves) {
      boolean unused = shelf.remove(oldest);
      if (shelf.isEmpty()) {
        shelves.remove(shelf.place(), shelf);
      }
    }
  }

  private List<Shelf> shelves(Occasion occasion) {
    return COUNTED.stream()
        .flatMap(dimension -> place(occasion, dimension).stream())
        .map(place -> shelves.computeIfAbsent(place, Shelf::new))
        .toList();
  }

  private static Optional<Place> place(Occasion occasion, Dimension dimension) {
    return occasion.at(dimension).map(entity -> new Place(dimension, entity));
  }
}
