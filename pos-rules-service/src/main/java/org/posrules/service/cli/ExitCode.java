package org.posrules.service.cli;

/** What the command tells the shell. Stable. */
public final class ExitCode {
  /** The command did what it was asked. */
  public static final int FINE = 0;

  /** What was looked at is not in order. */
  public static final int FAILED = 1;

  /** Wrong flags, or input that cannot be read or is not valid. */
  public static final int USAGE = 2;

  /** A fault of the program itself. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
