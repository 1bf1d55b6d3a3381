package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing sensitive of any kind survives masking, in whatever form and place. */
class SensitiveRecallTest {
  private static final int SAMPLES_OF_A_KIND = 200;

  static Stream<SensitiveSamples.Kind> kinds() {
    return SensitiveSamples.KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void generatedSecret_anyKind_isGone(SensitiveSamples.Kind kind) {
    assertEquals(List.of(), leaks(kind));
  }

  static List<String> leaks(SensitiveSamples.Kind kind) {
    Random random = new Random(20261127);
    List<String> leaks = new ArrayList<>();
    for (int i = 0; i < SAMPLES_OF_A_KIND; i++) {
      SensitiveSamples.Sample sample = SensitiveSamples.of(random, kind);
      String masked = Masking.mask(sample.text()).text();
      if (masked.contains(core(sample.secret()))) {
        leaks.add(sample.text() + " -> " + masked);
      }
    }
    return leaks;
  }

  /** What must not be seen: all of a short secret, the middle half of a long one. */
  private static String core(String secret) {
    int length = secret.length();
    return length < 12 ? secret : secret.substring(length / 4, length - length / 4);
  }
}
