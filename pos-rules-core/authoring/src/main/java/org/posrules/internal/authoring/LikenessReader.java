package org.posrules.internal.authoring;

import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Likeness;
import org.posrules.rulebook.ProblemKind;

/** Reads {@code tables/resemblance.csv}; a rulebook without it lets nothing resemble anything. */
final class LikenessReader {
  static final String TABLE = "tables/resemblance.csv";

  private LikenessReader() {}

  static SortedMap<Double, Likeness> read(Layers layers) {
    SortedMap<Double, Likeness> points = new TreeMap<>();
    double last = 0;
    for (CsvRow row : layers.optional(TABLE, "nearness", "right", "strength")) {
      Likeness point = new Likeness(row.probability("right"), row.oneOf("strength", Strength.WEAK));
      if (point.right() < last) {
        row.problem(ProblemKind.NUMBERS_FALL, "right", "right must not fall as nearness rises");
      }
      if (point.strength() == Strength.STRONG) {
        row.problem(
            ProblemKind.FIELD_VALUE, "strength", "a resemblance settles nothing; at most MEDIUM");
      }
      last = point.right();
      points.put(row.probability("nearness"), point);
    }
    return points;
  }
}
