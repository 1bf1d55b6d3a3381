package org.posrules.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Map<String, Trace> known = new HashMap<>();
  private final Map<Dimension, Map<String, Shelf>> shelves = new EnumMap<>(Dimension.class);

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
      Shelf shelf = occasion.at(dimension).map(at(dimension)::get).orElse(null);
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
    Trace trace = known.get(Trace.name(incident));
    if (trace == null) {
      add(incident);
    } else {
      trace.heed(incident.verdict());
    }
    return true;
  }

  private void add(Incident incident) {
    if (traces.size() == most) {
      forget(traces.removeFirst());
    }
    Trace trace = new Trace(incident, shelves(incident.occasion()));
    traces.addLast(trace);
    known.put(trace.name, trace);
    for (Shelf shelf : trace.shelves) {
      shelf.add(trace);
    }
  }

  private void forget(Trace oldest) {
    known.remove(oldest.name);
    for (Shelf shelf : oldest.shelves) {
      boolean unused = shelf.remove(oldest);
      if (shelf.isEmpty()) {
        at(shelf.dimension()).remove(shelf.entity(), shelf);
      }
    }
  }

  private List<Shelf> shelves(Occasion occasion) {
    List<Shelf> all = new ArrayList<>(COUNTED.size());
    for (Dimension dimension : COUNTED) {
      occasion
          .at(dimension)
          .map(entity -> at(dimension).computeIfAbsent(entity, one -> new Shelf(dimension, one)))
          .ifPresent(all::add);
    }
    return all;
  }

  private Map<String, Shelf> at(Dimension dimension) {
    return shelves.computeIfAbsent(dimension, any -> new HashMap<>());
  }
}
