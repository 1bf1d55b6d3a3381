package org.posrules.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts incidents by their cause. Pure. */
final class Counts {
  private Counts() {}

  /** How often each cause came up before, within each window in which it did. */
  static List<Recurrence> of(Collection<Incident> incidents, Dimension common, Instant now) {
    List<Recurrence> counted = new ArrayList<>();
    for (Window window : Window.values()) {
      Instant since = now.minus(window.length());
      Map<String, Count> causes = new TreeMap<>();
      for (Incident incident : incidents) {
        Instant time = incident.occasion().time().toInstant();
        if (time.isAfter(since) && !time.isAfter(now)) {
          causes.computeIfAbsent(incident.verdict().cause(), any -> new Count()).add(incident);
        }
      }
      causes.forEach((cause, count) -> counted.add(count.recurrence(cause, common, window)));
    }
    return counted;
  }

  /** Of one cause. */
  private static final class Count {
    private int all;
    private final Set<String> cards = new HashSet<>();
    private final Set<String> terminals = new HashSet<>();

    void add(Incident incident) {
      all++;
      incident.occasion().at(Dimension.CARD).ifPresent(cards::add);
      incident.occasion().at(Dimension.TERMINAL).ifPresent(terminals::add);
    }

    Recurrence recurrence(String cause, Dimension common, Window within) {
      return new Recurrence(cause, common, within, all, different(cards), different(terminals));
    }

    /** Where none is named, the caller does not name them, and each stands for one of its own. */
    private int different(Set<String> named) {
      return named.isEmpty() ? all : named.size();
    }
  }
}
