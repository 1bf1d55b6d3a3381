package org.posrules.internal.ranking;

import java.util.SortedMap;
import java.util.TreeMap;

/** From a share of the evidence to how often that share has been right. Immutable. */
final class ConfidenceCurve {
  private final TreeMap<Double, Double> points;

  /** Points of a line that does not fall; between them it is straight, beyond them it is level. */
  ConfidenceCurve(SortedMap<Double, Double> points) {
    this.points = new TreeMap<>(points);
  }

  double at(double share) {
    var below = points.floorEntry(share);
    var above = points.ceilingEntry(share);
    if (below == null) {
      return above == null ? share : above.getValue();
    }
    if (above == null || above.getKey().equals(below.getKey())) {
      return below.getValue();
    }
    double way = (share - below.getKey()) / (above.getKey() - below.getKey());
    return below.getValue() + way * (above.getValue() - below.getValue());
  }
}
