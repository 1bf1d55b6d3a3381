package org.posrules.service.rulebooks;

import org.posrules.DiagnosticEngine;
import org.posrules.care.ShopDirectory;
import org.posrules.history.IncidentHistory;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.Diagnoser;

/**
 * A rulebook, and who diagnoses with it. Immutable; thread-safe.
 *
 * @param rulebook what is in it
 * @param diagnoser makes diagnoses with this rulebook and no other
 */
public record Engine(Rulebook rulebook, Diagnoser diagnoser) {

  /** An engine as it is. */
  public static Engine of(DiagnosticEngine engine) {
    return new Engine(engine.rulebook(), Diagnoser.of(engine));
  }

  /** The same with a memory of what it is asked. */
  Engine remembering(IncidentHistory history) {
    return new Engine(rulebook, diagnoser.remembering(history));
  }

  /** The same with a directory of shops. */
  Engine knowing(ShopDirectory shops) {
    return new Engine(rulebook, diagnoser.knowing(shops));
  }

  /** Makes engines. */
  @FunctionalInterface
  public interface Maker {

    /** Throws {@link org.posrules.rulebook.RulebookException} if the rulebook cannot be used. */
    Engine make(RuleSource source);
  }
}
