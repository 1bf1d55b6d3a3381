package org.posrules.facts;

/**
 * What a rule concludes: something speaks for, or against, a cause.
 *
 * @param cause name of its file, as in {@code HOST_TIMEOUT}
 * @param strength how strongly
 * @param against whether it speaks against
 */
public record Finding(String cause, Strength strength, boolean against) {

  /** Speaks for the cause. */
  public static Finding of(String cause, Strength strength) {
    return new Finding(cause, strength, false);
  }

  /** Speaks for the cause that the row names, as strongly as the row says. */
  public static Finding of(Row row) {
    return of(row.cause(), row.strength());
  }

  /** Speaks against the cause. */
  public static Finding against(String cause, Strength strength) {
    return new Finding(cause, strength, true);
  }
}
