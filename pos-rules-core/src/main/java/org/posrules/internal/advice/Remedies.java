package org.posrules.internal.advice;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.rulebook.RemedyRow;
import org.posrules.internal.values.FiredRemedy;
import org.posrules.rulebook.Cause;

/** Which action cures which cause how often. Immutable; thread-safe. */
final class Remedies {
  private final Map<String, Map<String, Double>> byCause = new HashMap<>();

  Remedies(List<RemedyRow> remedies, Map<String, Cause> causes) {
    Map<String, Map<String, Double>> rows = new HashMap<>();
    remedies.forEach(
        row ->
            rows.computeIfAbsent(row.cause(), any -> new TreeMap<>())
                .put(row.action(), row.probability()));
    rows.keySet().forEach(cause -> byCause.put(cause, inherited(cause, rows, causes)));
    causes.keySet().forEach(cause -> byCause.put(cause, inherited(cause, rows, causes)));
  }

  /** A cause's own actions, and those of the causes that it is a kind of. */
  private static Map<String, Double> inherited(
      String cause, Map<String, Map<String, Double>> rows, Map<String, Cause> causes) {
    Map<String, Double> actions = new TreeMap<>();
    for (String at = cause; at != null; at = parent(at, causes)) {
      rows.getOrDefault(at, Map.of()).forEach(actions::putIfAbsent);
    }
    return Collections.unmodifiableMap(actions);
  }

  private static @Nullable String parent(String cause, Map<String, Cause> causes) {
    Cause known = causes.get(cause);
    return known == null ? null : known.parentName();
  }

  /** Actions for a cause: those of the tables, and what rules said of this very transaction. */
  Map<String, Double> of(String cause, List<FiredRemedy> fired) {
    Map<String, Double> known = byCause.getOrDefault(cause, Map.of());
    if (fired.stream().noneMatch(remedy -> remedy.remedy().cause().equals(cause))) {
      return known;
    }
    Map<String, Double> actions = new TreeMap<>(known);
    for (FiredRemedy remedy : fired) {
      if (remedy.remedy().cause().equals(cause)) {
        actions.merge(remedy.remedy().action(), remedy.remedy().probability(), Math::max);
      }
    }
    return actions;
  }
}
