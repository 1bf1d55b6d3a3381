package org.posrules.facts;

/**
 * An action that may cure a cause.
 *
 * @param cause name of its file, as in {@code HOST_TIMEOUT}
 * @param action id in {@code actions.csv}
 * @param probability above 0 and below 1: that the action cures the cause, if that is the cause
 */
public record Remedy(String cause, String action, double probability) {
  public Remedy {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability must be above 0 and below 1: " + probability);
    }
  }

  /** The action cures the cause with this probability. */
  public static Remedy of(String cause, String action, double probability) {
    return new Remedy(cause, action, probability);
  }
}
