package org.posrules.internal.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What follows when the words of a text lean to a category though no wording is near. Immutable.
 *
 * @param right by the cause that stands for a category whole: how often a leaning was right on
 *     stories held back, by its least share of what the words say; both 0 to 1
 */
public record Leanings(Map<String, NavigableMap<Double, Double>> right) {
  public Leanings {
    TreeMap<String, NavigableMap<Double, Double>> sorted = new TreeMap<>();
    right.forEach(
        (cause, line) ->
            sorted.put(cause, Collections.unmodifiableNavigableMap(new TreeMap<>(line))));
    right = Collections.unmodifiableMap(sorted);
  }

  /** The causes, in a fixed order. */
  public List<String> causes() {
    return List.copyOf(right.keySet());
  }

  /** How often such a leaning was right; empty where it is too slight to be told. */
  public OptionalDouble right(String cause, double share) {
    NavigableMap<Double, Double> line = right.get(cause);
    Map.Entry<Double, Double> point = line == null ? null : line.floorEntry(share);
    return point == null ? OptionalDouble.empty() : OptionalDouble.of(point.getValue());
  }
}
