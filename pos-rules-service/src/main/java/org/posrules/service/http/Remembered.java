package org.posrules.service.http;

import java.util.Optional;
import java.util.function.Function;
import org.posrules.json.ProblemKind;
import org.posrules.memory.LastingHistory;
import org.posrules.store.StoreException;

/** The history as endpoints use it: perhaps none, and perhaps away. Its database blocks. */
final class Remembered {
  private static final Reply NONE =
      Problem.of(ProblemKind.NO_HISTORY, "Start the service with --history to keep one.").reply();

  private static final Reply AWAY =
      Problem.of(ProblemKind.HISTORY_AWAY, "Diagnoses go on; what they find is kept meanwhile.")
          .reply();

  private final Optional<LastingHistory> history;
  private final WorkerPool readers;

  Remembered(Optional<LastingHistory> history, WorkerPool readers) {
    this.history = history;
    this.readers = readers;
  }

  /** Has a reader ask the history, and sends what it comes to. */
  void answer(Exchange exchange, Function<LastingHistory, Reply> ask) {
    Answering.by(readers, exchange, () -> of(ask));
  }

  /** What asking comes to, on this thread. */
  Reply of(Function<LastingHistory, Reply> ask) {
    try {
      return history.map(ask).orElse(NONE);
    } catch (StoreException e) {
      return AWAY;
    }
  }
}
