package org.posrules.internal.engine;

import java.time.Duration;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Ends a run of rules that wake each other without end. One per session. */
final class FiringLimit {
  private final int most;
  private final long deadline;
  private int fired;

  FiringLimit(int most, Duration time) {
    this.most = most;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  /** Fires until nothing is left. Throws {@link RunawayRulesException} at the limit. */
  void fire(KieSession session) {
    AgendaFilter inTime =
        match -> {
          if (System.nanoTime() - deadline > 0) {
            throw new RunawayRulesException("the rules did not end in time");
          }
          return true;
        };
    fired += session.fireAllRules(inTime, most - fired);
    if (fired >= most) {
      throw new RunawayRulesException("the rules fired " + most + " times; some wake each other");
    }
  }
}
