package org.posrules.service.cli;

import org.posrules.rulebook.RuleSource;
import org.posrules.service.Diagnoser;

/** Makes an engine for a rulebook. */
@FunctionalInterface
public interface Engines {

  /** Throws {@link org.posrules.rulebook.RulebookException} if the rulebook cannot be used. */
  Diagnoser open(RuleSource source);
}
