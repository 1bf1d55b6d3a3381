package org.posrules.internal.engine;

/** Rules that do not come to an end: the rulebook is at fault, not the transaction. */
public final class RunawayRulesException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RunawayRulesException(String message) {
    super(message);
  }
}
