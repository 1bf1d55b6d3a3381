package org.posrules.internal.authoring;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.internal.rulebook.Leanings;
import org.posrules.rulebook.ProblemKind;

/** Reads {@code tables/leaning.csv}; under a rulebook without it no text leans to a category. */
final class LeaningReader {
  private LeaningReader() {}

  static Leanings read(Layers layers, Set<String> causes) {
    Map<String, NavigableMap<Double, Double>> lines = new TreeMap<>();
    for (CsvRow row : layers.optional("tables/leaning.csv", "cause", "share", "right")) {
      String cause = row.needed("cause");
      if (!causes.contains(cause)) {
        row.unknown(ProblemKind.UNKNOWN_CAUSE, "cause", cause, "cause", causes);
        continue;
      }
      NavigableMap<Double, Double> line = lines.computeIfAbsent(cause, any -> new TreeMap<>());
      double right = row.probability("right");
      if (!line.isEmpty() && right < line.lastEntry().getValue()) {
        row.problem(ProblemKind.NUMBERS_FALL, "right", "right must not fall as the share rises");
      }
      line.put(row.probability("share"), right);
    }
    return new Leanings(lines);
  }
}
