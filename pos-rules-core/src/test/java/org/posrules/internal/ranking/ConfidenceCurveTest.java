package org.posrules.internal.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between its points the curve is straight; beyond them it is level. */
class ConfidenceCurveTest {
  private static final ConfidenceCurve CURVE =
      new ConfidenceCurve(new TreeMap<>(Map.of(0.2, 0.4, 0.6, 0.8)));

  @ParameterizedTest
  @CsvSource({"0, 0.4", "0.2, 0.4", "0.3, 0.5", "0.4, 0.6", "0.6, 0.8", "1, 0.8"})
  void share_anywhere_hasItsConfidence(double share, double confidence) {
    assertEquals(confidence, CURVE.at(share), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.3, 0.3", "1, 1"})
  void share_withoutPoints_isItsOwnConfidence(double share, double confidence) {
    assertEquals(confidence, new ConfidenceCurve(new TreeMap<>()).at(share), 1e-12);
  }
}
