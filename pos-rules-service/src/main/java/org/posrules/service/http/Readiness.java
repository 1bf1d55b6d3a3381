package org.posrules.service.http;

/** Whether the service may be given work. Thread-safe. Once it stops, it stays so. */
final class Readiness {
  private State state = State.STARTING;

  synchronized State state() {
    return state;
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
