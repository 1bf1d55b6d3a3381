package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers that only look sensitive stay as they are. */
class LookAlikePrecisionTest {
  private static final int SAMPLES = 10_000;

  @Test
  void generatedLookAlike_allKinds_staysInAtLeast99Percent() {
    Random random = new Random(20261121);
    List<LookAlikeSamples.Kind> kinds = LookAlikeSamples.KINDS;
    List<String> touched = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      String text = LookAlikeSamples.of(random, kinds.get(i % kinds.size()));
      MaskedText masked = Masking.mask(text);
      if (!masked.masked().isEmpty()) {
        touched.add(text + " -> " + masked.text());
      }
    }
    assertTrue(touched.size() <= SAMPLES / 100, () -> touched.size() + " touched: " + touched);
  }
}
