package org.posrules.internal.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Ends a run of rules that wake each other without end. Time is the thread's own processor time, so
 * that a busy machine does not end a healthy run. One per run, used by one thread.
 */
final class FiringLimit {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int most;
  private final long deadline;
  private final long budget;
  private final long spentBefore = spent();
  private int fired;

  FiringLimit(int most, Duration time) {
    this.most = most;
    this.budget = time.toNanos();
    this.deadline = System.nanoTime() + budget;
  }

  /** Fires until nothing is left. Throws {@link RunawayRulesException} at the limit. */
  void fire(KeptSession session) {
    AgendaFilter inTime =
        match -> {
          if (System.nanoTime() - deadline > 0 && spent() - spentBefore > budget) {
            throw new RunawayRulesException("the rules did not end in time");
          }
          return true;
        };
    fired += session.fire(inTime, most - fired);
    if (fired >= most) {
      throw new RunawayRulesException("the rules fired " + most + " times; some wake each other");
    }
  }

  private static long spent() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
