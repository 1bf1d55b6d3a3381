package org.posrules.internal.authoring.gate;

import java.time.Duration;

/** How much one may ask of the compiler and of the engine. */
final class Limits {
  static final int FILE = 256 * 1024;
  static final int RULE = 16 * 1024;
  static final int RULES_IN_A_FILE = 500;
  static final int RULES = 3_000;

  /** Each level doubles or trebles the time of the compiler. */
  static final int NESTING = 8;

  /** Thousands overflow its stack. */
  static final int CONNECTIVES = 64;

  static final int PATTERNS = 24;

  /** Patterns that multiply: those that are not in a {@code not} or an {@code exists}. */
  static final int JOINED = 5;

  /** Of these, such as ask for no certain text or number, and so may take every fact. */
  static final int UNBOUND = 3;

  static final int ARRAY = 4_096;
  static final int MEGABYTES = 512;

  private Limits() {}

  /**
   * How long a process may take.
   *
   * @param processor of its own work, so that a busy machine fails nobody
   * @param wall whatever it does
   */
  record OfTime(Duration processor, Duration wall) {
    static final OfTime COMPILER = new OfTime(Duration.ofSeconds(20), Duration.ofSeconds(120));

    boolean isOver(long nanos, Process process) {
      Duration waited = Duration.ofNanos(nanos);
      Duration worked = process.info().totalCpuDuration().orElse(waited);
      return waited.compareTo(wall) > 0 || worked.compareTo(processor) > 0;
    }
  }
}
