package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;

/**
 * Finds the few patterns that a statement may answer by the concepts that stand in it. Immutable;
 * thread-safe.
 */
final class PatternIndex {
  private final List<PatternRow> patterns;

  /** By a concept of the need that can be answered by the fewest patterns: their places. */
  private final Map<String, List<Integer>> byConcept = new HashMap<>();

  PatternIndex(List<PatternRow> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<String, Integer> often = new HashMap<>();
    patterns.stream()
        .flatMap(pattern -> pattern.needs().stream())
        .flatMap(need -> need.concepts().stream())
        .forEach(concept -> often.merge(concept, 1, Integer::sum));
    for (int i = 0; i < patterns.size(); i++) {
      for (String concept : rarest(patterns.get(i).needs(), often)) {
        byConcept.computeIfAbsent(concept, any -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private static Set<String> rarest(List<Need> needs, Map<String, Integer> often) {
    return Collections.min(
            needs,
            Comparator.comparingInt(
                need ->
                    need.concepts().stream()
                        .mapToInt(concept -> often.getOrDefault(concept, 0))
                        .sum()))
        .concepts();
  }

  /** In the order of the patterns. */
  List<PatternRow> candidates(Statement statement) {
    BitSet places = new BitSet(patterns.size());
    for (String concept : statement.concepts()) {
      byConcept.getOrDefault(concept, List.of()).forEach(places::set);
    }
    List<PatternRow> candidates = new ArrayList<>();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      if (mayAnswer(patterns.get(i), statement)) {
        candidates.add(patterns.get(i));
      }
    }
    return candidates;
  }

  private static boolean mayAnswer(PatternRow pattern, Statement statement) {
    for (Need need : pattern.needs()) {
      if ((need.said() != Need.Said.SO && statement.denials().isEmpty())
          || Collections.disjoint(statement.concepts(), need.concepts())) {
        return false;
      }
    }
    return true;
  }
}
