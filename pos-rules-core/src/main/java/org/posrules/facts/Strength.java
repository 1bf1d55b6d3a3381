package org.posrules.facts;

/**
 * How strongly a rule or a table row speaks. Authors choose a word; the numbers are in one place.
 */
public enum Strength {
  /** A hint: worth naming, never enough alone. */
  WEAK,
  /** Usually so. */
  MEDIUM,
  /** Settles it, unless something equally strong speaks against it. */
  STRONG
}
