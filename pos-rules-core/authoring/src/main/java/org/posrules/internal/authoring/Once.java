package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Values by a key that may stand once; the second is a problem that names the first. */
final class Once<V> {
  private final Map<String, V> values = new TreeMap<>();
  private final Map<String, RulePlace> places = new HashMap<>();

  /** Whether it is the first. */
  boolean put(String key, CsvRow row, V value) {
    if (values.putIfAbsent(key, value) == null) {
      places.put(key, row.placeOf(key));
      return true;
    }
    row.table()
        .problems()
        .add(
            RuleProblem.of(
                    ProblemKind.ROW_TWICE,
                    row.placeOf(key),
                    "this stands twice: " + key + "; an overlay may add, not replace")
                .with(places.getOrDefault(key, row.placeOf(key))));
    return false;
  }

  /** As they were put, each once. */
  Map<String, V> values() {
    return values;
  }
}
