package org.posrules.internal.judging;

import java.util.List;
import org.posrules.facts.Signal;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.values.FiredFinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What experimental rules find, in a run of their own: neither what they insert nor how they fail
 * reaches an answer. Thread-safe.
 */
final class Shadow {
  private static final Logger LOG = LoggerFactory.getLogger(Shadow.class);

  private final RuleBase rules;

  Shadow(RuleBase rules) {
    this.rules = rules;
  }

  List<FiredFinding> findings(List<Signal> signals) {
    if (!rules.hasShadow()) {
      return List.of();
    }
    try (RuleSession session = rules.openShadow()) {
      return session.classify(signals);
    } catch (RuntimeException e) {
      LOG.warn(
          "experimental rules failed, and no answer rests on them: {}", e.getClass().getName());
      return List.of();
    }
  }
}
