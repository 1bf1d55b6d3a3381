package org.posrules.service.http;

import java.time.Duration;

/** Whether the service may be given work. Thread-safe. Once it stops, it stays so. */
final class Readiness {
  private final WorkerPool workers;
  private final Duration patience;
  private State state = State.STARTING;

  /** {@code patience}: how long the first in the queue may wait in a service that is ready. */
  Readiness(WorkerPool workers, Duration patience) {
    this.workers = workers;
    this.patience = patience;
  }

  synchronized State state() {
    if (state != State.READY) {
      return state;
    }
    if (workers.isStuck()) {
      return State.STUCK;
    }
    return workers.longestWait().compareTo(patience) > 0 ? State.OVERLOADED : State.READY;
  }

  /** Notes the canary's answer. */
  synchronized void canary(boolean sang) {
    if (state == State.STARTING) {
      state = sang ? State.READY : State.WRONG_ANSWER;
    }
  }

  synchronized boolean isStopping() {
    return state == State.STOPPING;
  }

  /** Notes that the service stops. False when it did so already. */
  synchronized boolean stop() {
    boolean first = state != State.STOPPING;
    state = State.STOPPING;
    return first;
  }

  enum State {
    STARTING("the first diagnosis is not made yet"),
    READY("ready"),
    WRONG_ANSWER("the canary diagnosis had a wrong answer"),
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
