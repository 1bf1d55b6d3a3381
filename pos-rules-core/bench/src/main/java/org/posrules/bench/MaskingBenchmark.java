package org.posrules.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.masking.MaskedText;
import org.posrules.masking.Masking;

/** Masking of an ordinary line of a log, and of the longest texts that cost it most. */
@State(Scope.Benchmark)
public class MaskingBenchmark extends Timed {
  private static final int LENGTH = 16_000;
  private static final String LINE =
      "2026-11-20 14:30:00.123 ERROR [main] rc=91 RRN 412345678901 TID 12345678 no reply in 30 s";

  /** What fills the text; a line is taken as it is. */
  @Param({LINE, "3", "3431", "62-", "⑽", "e\u0301", "\ufdfa", "a.", "%25", "{", "0000: 34 31\n"})
  public String part;

  private String text = "";

  /** Makes the text. */
  @Setup
  public void fill() {
    text = part.equals(LINE) ? part : part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH);
  }

  /** One text. */
  @Benchmark
  public MaskedText mask() {
    return Masking.mask(text);
  }
}
