package org.posrules.cases;

/** How many cases a property is tried on: each build tries some, {@code -Pthorough} all. */
public final class HowMany {
  private static final int TIMES_FEWER = 5;

  private HowMany() {}

  /** All of them, or a fifth. */
  public static int of(int all) {
    return Boolean.getBoolean("thorough") ? all : all / TIMES_FEWER;
  }
}
