package org.posrules.service.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether the service may be given work. Thread-safe. Once it stops, it stays so. */
final class Readiness {
  private final WorkerPool workers;
  private final Duration patience;
  private final BooleanSupplier trusted;
  private volatile boolean stopping;

  /**
   * {@code patience}: how long the first in the queue may wait in a service that is ready; {@code
   * trusted}: whether the rulebook gave the answers that its own tables tell.
   */
  Readiness(WorkerPool workers, Duration patience, BooleanSupplier trusted) {
    this.workers = workers;
    this.patience = patience;
    this.trusted = trusted;
  }

  State state() {
    if (stopping) {
      return State.STOPPING;
    }
    if (!trusted.getAsBoolean()) {
      return State.WRONG_ANSWER;
    }
    if (workers.isStuck()) {
      return State.STUCK;
    }
    return workers.longestWait().compareTo(patience) > 0 ? State.OVERLOADED : State.READY;
  }

  boolean isStopping() {
    return stopping;
  }

  /** Notes that the service stops. False when it did so already. */
  synchronized boolean stop() {
    boolean first = !stopping;
    stopping = true;
    return first;
  }

  enum State {
    READY("ready"),
    WRONG_ANSWER("canary diagnoses had wrong answers; /v1/rulebook tells which"),
    OVERLOADED("diagnoses wait too long for a worker"),
    STUCK("too many diagnoses do not come to an end"),
    STOPPING("the service is stopping");

    private final String words;

    State(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
