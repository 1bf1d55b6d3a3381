package org.posrules.internal.engine;

import java.util.function.Supplier;

/**
 * The one way into Drools. It looks for its own parts with the class loader that the calling thread
 * brings along, and what it does not find there it takes for missing: the first engine of an
 * application server's thread, or of one with another Drools, ended in a {@link
 * NullPointerException}. So during a call the thread has the loader of the core, by which Drools
 * was linked.
 */
public final class DroolsCall {
  private DroolsCall() {}

  /** The outcome of the call; what the thread had before it has again, whatever is thrown. */
  public static <V> V of(Supplier<V> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(DroolsCall.class.getClassLoader());
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The same of a call without an outcome. */
  static void run(Runnable call) {
    of(
        () -> {
          call.run();
          return true;
        });
  }
}
