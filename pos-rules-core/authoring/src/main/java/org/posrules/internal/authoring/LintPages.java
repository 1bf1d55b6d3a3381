package org.posrules.internal.authoring;

/** Where the pages on kinds of problems stand in the jar. */
public final class LintPages {
  /** Copied from {@code rules/docs/lint/} when the jar is built. */
  public static final String FOLDER = "org/posrules/bundled/lint/";

  private LintPages() {}
}
