package org.posrules.internal.engine;

import java.time.Duration;
import java.util.function.Predicate;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AgendaFilter;
import org.posrules.internal.values.Budget;

/** Ends a run of rules that wake each other without end. One per run, used by one thread. */
final class FiringLimit {
  private final int most;
  private final Budget budget;
  private final Predicate<Rule> allowed;
  private int fired;

  /** {@code allowed}: which rules may fire. */
  FiringLimit(int most, Duration time, Predicate<Rule> allowed) {
    this.allowed = allowed;
    this.most = most;
    this.budget = new Budget(time);
  }

  /** Fires until nothing is left. Throws {@link RunawayRulesException} at the limit. */
  void fire(KeptSession session) {
    AgendaFilter inTime =
        match -> {
          if (budget.isSpent()) {
            throw new RunawayRulesException("the rules did not end in time");
          }
          return allowed.test(match.getRule());
        };
    fired += session.fire(inTime, most - fired);
    if (fired >= most) {
      throw new RunawayRulesException("the rules fired " + most + " times; some wake each other");
    }
  }
}
