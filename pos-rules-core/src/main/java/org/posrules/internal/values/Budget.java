package org.posrules.internal.values;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much time work may still take. Counted is the thread's own processor time, so that a busy
 * machine does not end healthy work. Used by the thread that made it.
 */
public final class Budget {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long nanos;
  private final long began = System.nanoTime();
  private final long spentBefore = spent();

  public Budget(Duration time) {
    this.nanos = time.toNanos();
  }

  /** Cheap while the time on the wall is not up either. */
  public boolean isSpent() {
    return System.nanoTime() - began > nanos && spent() - spentBefore > nanos;
  }

  private static long spent() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
