package org.posrules;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;

/** Ids of diagnoses: ULIDs, 48 bits of time and 80 random ones. Thread-safe. */
final class DiagnosisIds implements Supplier<String> {
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int TIME_CHARS = 10;
  private static final int RANDOM_CHARS = 16;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DiagnosisIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String get() {
    StringBuilder id = new StringBuilder(TIME_CHARS + RANDOM_CHARS);
    long millis = Math.max(0, clock.millis());
    for (int i = TIME_CHARS - 1; i >= 0; i--) {
      id.append(CROCKFORD.charAt((int) (millis >>> (5 * i) & 31)));
    }
    byte[] bits = new byte[RANDOM_CHARS];
    random.nextBytes(bits);
    for (byte five : bits) {
      id.append(CROCKFORD.charAt(five & 31));
    }
    return id.toString();
  }
}
