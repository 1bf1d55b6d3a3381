package org.posrules;

import java.util.Locale;
import java.util.Objects;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopAssessor;
import org.posrules.care.ShopForm;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/**
 * An engine whose rules can be changed while it works. Each diagnosis is made with one rulebook
 * from begin to end; whoever holds this never has to be told of another. Thread-safe.
 */
public final class ReloadableEngine implements Diagnostician, ShopAssessor {
  private volatile DiagnosticEngine engine;

  /** Begins with an engine, and keeps its settings with all rules to come. */
  public ReloadableEngine(DiagnosticEngine first) {
    engine = Objects.requireNonNull(first, "first");
  }

  /**
   * Reads rules, and diagnoses with them from now on. Diagnoses that have begun end with those
   * before. Of two calls at once the second waits.
   *
   * @return what is in them
   * @throws RulebookException if the rulebook has problems; it carries all of them, and the rules
   *     before go on
   */
  public synchronized Rulebook reload(RuleSource rules) {
    DiagnosticEngine next = engine.withRules(rules);
    engine = next;
    return next.rulebook();
  }

  @Override
  public Diagnosis diagnose(FailedTransaction transaction) {
    return engine.diagnose(transaction);
  }

  @Override
  public Diagnosis diagnoseAndAsk(FailedTransaction transaction) {
    return engine.diagnoseAndAsk(transaction);
  }

  @Override
  public ShopAssessment assess(Shop shop) {
    return engine.assess(shop);
  }

  @Override
  public ShopForm form(Locale language) {
    return engine.form(language);
  }

  @Override
  public Rulebook rulebook() {
    return engine.rulebook();
  }
}
