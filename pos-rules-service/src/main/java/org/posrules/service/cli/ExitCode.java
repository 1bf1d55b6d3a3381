package org.posrules.service.cli;

import org.posrules.RetryAdvice;

/** What the command tells the shell. Stable. */
public final class ExitCode {
  /** The command did what it was asked. */
  public static final int FINE = 0;

  /** What was looked at is not in order. */
  public static final int FAILED = 1;

  /** Wrong flags, input that cannot be read or is not valid, or an answer that nobody got. */
  public static final int USAGE = 2;

  /** A fault of the program itself. */
  public static final int INTERNAL = 70;

  private ExitCode() {}

  /**
   * What {@code --exit-code} tells of the advice. Never {@link #FINE}, which the shell also gives
   * for a help text or the end of a pipe: nothing but a diagnosis lets a script repeat a payment.
   */
  static int of(RetryAdvice advice) {
    return switch (advice) {
      case RETRY_NOW -> 10;
      case RETRY_LATER -> 11;
      case RETRY_AFTER_FIX -> 12;
      case VERIFY_FIRST -> 13;
      case DO_NOT_RETRY -> 14;
    };
  }
}
