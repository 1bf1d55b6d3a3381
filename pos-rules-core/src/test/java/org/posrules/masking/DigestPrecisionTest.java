package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random hexadecimal numbers are masked only where one holds what could be a card number. */
class DigestPrecisionTest {
  private static final int SAMPLES = Integer.getInteger("pos-rules.digests", 5_000);
  private static final int MOST_IN_100_000 = 200;

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 40, 64})
  void mask_randomDigest_changesHardlyAny(int length) {
    long touched = touched(random -> LookAlikeSamples.hex(random, length));

    assertFew(touched);
  }

  @Test
  void mask_randomUuid_changesHardlyAny() {
    long touched = touched(random -> new UUID(random.nextLong(), random.nextLong()).toString());

    assertFew(touched);
  }

  private interface Source {
    String next(Random random);
  }

  private static long touched(Source source) {
    Random random = new Random(20_261_130);
    long touched =
        IntStream.range(0, SAMPLES)
            .filter(i -> !Masking.mask(source.next(random)).masked().isEmpty())
            .count();
    return touched;
  }

  private static void assertFew(long touched) {
    assertTrue(
        touched * 100_000 <= (long) SAMPLES * MOST_IN_100_000,
        () -> touched + " of " + SAMPLES + " touched");
  }
}
