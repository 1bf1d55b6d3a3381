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
  private static final BitSet NONE = new BitSet();

  private final List<PatternRow> patterns;

  /** The concepts of all patterns, numbered. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By pattern, then need: the numbers of the concepts that answer it. */
  private final List<int[][]> needs = new ArrayList<>();

  /** By the number of a concept of the need that the fewest patterns can answer: their places. */
  private final Map<Integer, BitSet> byConcept = new HashMap<>();

  /** Places of the patterns that need something denied. */
  private final BitSet denying = new BitSet();

  PatternIndex(List<PatternRow> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<String, Integer> often = new HashMap<>();
    for (PatternRow pattern : patterns) {
      for (Need need : pattern.needs()) {
        need.concepts().forEach(concept -> often.merge(concept, 1, Integer::sum));
      }
    }
    for (int i = 0; i < patterns.size(); i++) {
      List<Need> each = patterns.get(i).needs();
      int[][] concepts = new int[each.size()][];
      for (int need = 0; need < concepts.length; need++) {
        concepts[need] = numbers(each.get(need).concepts());
      }
      needs.add(concepts);
      for (int concept : numbers(rarest(each, often))) {
        byConcept.computeIfAbsent(concept, any -> new BitSet()).set(i);
      }
      denying.set(i, each.stream().anyMatch(need -> need.said() != Need.Said.SO));
    }
  }

  private int[] numbers(Set<String> concepts) {
    int[] some = new int[concepts.size()];
    int count = 0;
    for (String concept : concepts) {
      some[count++] = numbers.computeIfAbsent(concept, any -> numbers.size());
    }
    return some;
  }

  private static Set<String> rarest(List<Need> needs, Map<String, Integer> often) {
    return Collections.min(needs, Comparator.comparingInt(need -> often(need, often))).concepts();
  }

  private static int often(Need need, Map<String, Integer> often) {
    int sum = 0;
    for (String concept : need.concepts()) {
      sum += often.getOrDefault(concept, 0);
    }
    return sum;
  }

  /** In the order of the patterns. */
  List<PatternRow> candidates(Statement statement) {
    BitSet said = new BitSet(numbers.size());
    BitSet places = new BitSet(patterns.size());
    for (String concept : statement.concepts()) {
      Integer number = numbers.get(concept);
      if (number != null) {
        said.set(number);
        places.or(byConcept.getOrDefault(number, NONE));
      }
    }
    if (statement.denials().isEmpty()) {
      places.andNot(denying);
    }
    List<PatternRow> candidates = new ArrayList<>();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      if (mayAnswer(i, said)) {
        candidates.add(patterns.get(i));
      }
    }
    return candidates;
  }

  private boolean mayAnswer(int pattern, BitSet said) {
    for (int[] need : needs.get(pattern)) {
      if (!isSaid(need, said)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaid(int[] need, BitSet said) {
    for (int concept : need) {
      if (said.get(concept)) {
        return true;
      }
    }
    return false;
  }
}
