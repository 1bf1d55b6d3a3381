package org.posrules.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts incidents by their cause. Pure. */
final class Counts {
  private static final List<Window> WINDOWS = List.of(Window.values());

  private Counts() {}

  /** How often each cause came up before, within each window in which it did. */
  static List<Recurrence> of(Collection<Incident> incidents, Dimension common, Instant now) {
    Map<Window, Map<String, Count>> windows = new EnumMap<>(Window.class);
    for (Window window : WINDOWS) {
      windows.put(window, new TreeMap<>());
    }
    for (Incident incident : incidents) {
      long ago = now.toEpochMilli() - incident.occasion().time().toInstant().toEpochMilli();
      for (Window window : WINDOWS) {
        if (ago >= 0 && ago < window.length().toMillis()) {
          windows
              .getOrDefault(window, Map.of())
              .computeIfAbsent(incident.verdict().cause(), any -> new Count())
              .add(incident);
        }
      }
    }
    List<Recurrence> counted = new ArrayList<>();
    windows.forEach(
        (window, causes) ->
            causes.forEach((cause, count) -> counted.add(count.recurrence(cause, common, window))));
    return counted;
  }

  /** Of one cause. */
  private static final class Count {
    private int all;
    private final Set<String> cards = new HashSet<>();
    private final Set<String> terminals = new HashSet<>();

    void add(Incident incident) {
      all++;
      add(incident.occasion().cardToken(), cards);
      add(incident.occasion().terminalId(), terminals);
    }

    private static void add(@Nullable String name, Set<String> names) {
      if (name != null) {
        names.add(name);
      }
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
