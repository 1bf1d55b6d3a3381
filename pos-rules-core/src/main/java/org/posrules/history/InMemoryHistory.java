package org.posrules.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bounded memory of incidents, found by what they may have in common. Thread-safe. */
final class InMemoryHistory implements IncidentHistory {
  /** By what incidents are counted; for wider circles a share of all payments says more. */
  private static final List<Dimension> COUNTED =
      List.of(Dimension.TERMINAL, Dimension.CARD, Dimension.FIRMWARE, Dimension.ACQUIRER);

  /** So many of one place are counted; more would say the same and cost each diagnosis time. */
  private static final int MOST_COUNTED = 500;

  private final int most;
  private final Deque<Incident> incidents = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> transactions = new HashSet<>();
  private final Map<Shelf, Deque<Incident>> shelves = new HashMap<>();

  InMemoryHistory(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a history keeps at least 1 incident: " + most);
    }
    this.most = most;
  }

  /** Where incidents with one thing in common stand. */
  private record Shelf(Dimension dimension, String entity) {}

  @Override
  public Past before(Occasion occasion) {
    Instant now = occasion.time().toInstant();
    List<Recurrence> recurrences = new ArrayList<>();
    List<Rhythm> rhythms = new ArrayList<>();
    for (Shelf shelf : shelves(occasion)) {
      List<Incident> here = onThe(shelf);
      recurrences.addAll(Counts.of(here, shelf.dimension(), now));
      if (shelf.dimension() == Dimension.TERMINAL) {
        rhythms.addAll(Rhythms.of(here, now));
      }
    }
    return Past.builder().recurrences(recurrences).rhythms(rhythms).build();
  }

  /** What stands there now; counting takes longer than others should wait. */
  private synchronized List<Incident> onThe(Shelf shelf) {
    Deque<Incident> here = shelves.get(shelf);
    return here == null ? List.of() : new ArrayList<>(here);
  }

  @Override
  public synchronized boolean record(Incident incident) {
    if (ids.contains(incident.id()) || transactions.contains(incident.transactionId())) {
      return true;
    }
    ids.add(incident.id());
    if (incident.transactionId() != null) {
      transactions.add(incident.transactionId());
    }
    if (incidents.size() == most) {
      forget(incidents.removeFirst());
    }
    incidents.addLast(incident);
    for (Shelf shelf : shelves(incident.occasion())) {
      Deque<Incident> here = shelves.computeIfAbsent(shelf, any -> new ArrayDeque<>());
      if (here.size() == MOST_COUNTED) {
        here.removeFirst();
      }
      here.addLast(incident);
    }
    return true;
  }

  private void forget(Incident oldest) {
    ids.remove(oldest.id());
    transactions.remove(oldest.transactionId());
    for (Shelf shelf : shelves(oldest.occasion())) {
      Deque<Incident> here = shelves.get(shelf);
      if (here != null && oldest.equals(here.peekFirst())) {
        here.removeFirst();
        if (here.isEmpty()) {
          shelves.remove(shelf);
        }
      }
    }
  }

  private static List<Shelf> shelves(Occasion occasion) {
    List<Shelf> found = new ArrayList<>();
    for (Dimension dimension : COUNTED) {
      occasion.at(dimension).ifPresent(entity -> found.add(new Shelf(dimension, entity)));
    }
    return found;
  }
}
