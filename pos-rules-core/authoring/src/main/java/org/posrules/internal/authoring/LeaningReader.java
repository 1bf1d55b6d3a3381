package org.posrules.internal.authoring;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.internal.rulebook.Leanings;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.ProblemKind;

/** Reads {@code tables/leaning.csv}; under a rulebook without it no text leans to a category. */
final class LeaningReader {
  static final String TABLE = "tables/leaning.csv";

  private LeaningReader() {}

  /**
   * A category has one cause that stands for it: of two, one would never be learnt.
   *
   * @param known the causes that could be read
   * @param names of all that may be used, those of broken files among them
   */
  static Leanings read(Layers layers, Map<String, Cause> known, Set<String> names) {
    Map<String, NavigableMap<Double, Double>> lines = new TreeMap<>();
    for (CsvRow row : layers.optional(TABLE, "cause", "share", "right")) {
      String cause = row.needed("cause");
      if (!names.contains(cause)) {
        row.unknown(ProblemKind.UNKNOWN_CAUSE, "cause", cause, "cause", names);
        continue;
      }
      lines.keySet().stream()
          .filter(other -> !other.equals(cause) && isOfOneCategory(known, cause, other))
          .forEach(
              other ->
                  row.problem(
                      ProblemKind.NAME_TAKEN,
                      "cause",
                      other + " stands for this category already"));
      NavigableMap<Double, Double> line = lines.computeIfAbsent(cause, any -> new TreeMap<>());
      double right = row.probability("right");
      if (!line.isEmpty() && right < line.lastEntry().getValue()) {
        row.problem(ProblemKind.NUMBERS_FALL, "right", "right must not fall as the share rises");
      }
      line.put(row.probability("share"), right);
    }
    return new Leanings(lines);
  }

  private static boolean isOfOneCategory(Map<String, Cause> known, String one, String other) {
    Cause first = known.get(one);
    Cause second = known.get(other);
    return first != null && second != null && first.category() == second.category();
  }
}
