package org.posrules.internal.advice;

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
  private final Map<String, Cause> causes;
  private final Map<String, Map<String, Double>> rows = new HashMap<>();

  Remedies(List<RemedyRow> remedies, Map<String, Cause> causes) {
    this.causes = Map.copyOf(causes);
    remedies.forEach(
        row ->
            rows.computeIfAbsent(row.cause(), any -> new TreeMap<>())
                .put(row.action(), row.probability()));
  }

  /** Actions for a cause: its own, its parents', and what rules said of this very transaction. */
  Map<String, Double> of(String cause, List<FiredRemedy> fired) {
    Map<String, Double> actions = new TreeMap<>();
    for (String at = cause; at != null; at = parent(at)) {
      rows.getOrDefault(at, Map.of()).forEach(actions::putIfAbsent);
    }
    for (FiredRemedy remedy : fired) {
      if (remedy.remedy().cause().equals(cause)) {
        actions.merge(remedy.remedy().action(), remedy.remedy().probability(), Math::max);
      }
    }
    return actions;
  }

  private @Nullable String parent(String cause) {
    Cause known = causes.get(cause);
    return known == null ? null : known.parentName();
  }
}
