package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.internal.values.RankedCause;

/** The certainty of a category is the sum over its suspects. */
class CertaintyTest {
  private static double ofCategory(double... confidences) {
    return Certainty.ofCategory(
        DoubleStream.of(confidences)
            .mapToObj(
                each ->
                    new RankedCause(
                        TinyRulebook.content().causes().get("HOST_BUSY"),
                        0.85,
                        each,
                        List.of(),
                        List.of()))
            .toList());
  }

  @Test
  void ofCategory_aboveOneByRounding_isOne() {
    assertEquals(1, ofCategory(0.7, 0.2, 0.1000000001));
  }

  @Test
  void ofCategory_withoutSuspects_isZero() {
    assertEquals(0, ofCategory());
  }
}
