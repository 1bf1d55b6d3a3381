package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Values by a key that may stand once; the second is a problem that names the first. */
final class Once<V> {
  private final Map<String, V> values = new TreeMap<>();

  /** To find the place in a row its table is gone through, which only a second one is worth. */
  private final Map<String, CsvRow> rows = new HashMap<>();

  /** Whether it is the first. */
  boolean put(String key, CsvRow row, V value) {
    if (values.putIfAbsent(key, value) == null) {
      rows.put(key, row);
      return true;
    }
    row.table()
        .problems()
        .add(
            RuleProblem.of(
                    ProblemKind.ROW_TWICE,
                    row.placeOf(key),
                    "this stands twice: " + key + "; an overlay may add, not replace")
                .with(rows.getOrDefault(key, row).placeOf(key)));
    return false;
  }

  /** As they were put, each once. */
  Map<String, V> values() {
    return values;
  }
}
