package org.posrules;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listener as an engine uses it: perhaps none, and never able to stop a diagnosis. */
final class Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  private final @Nullable DiagnosisListener listener;
  private final AtomicBoolean failing = new AtomicBoolean();

  Listening(@Nullable DiagnosisListener listener) {
    this.listener = listener;
  }

  /** Makes the diagnosis, and tells how it went. */
  Diagnosis to(Supplier<Diagnosis> work) {
    DiagnosisListener told = listener;
    if (told == null) {
      return work.get();
    }
    long since = System.nanoTime();
    Diagnosis diagnosis;
    try {
      diagnosis = work.get();
    } catch (RuntimeException e) {
      guarded(() -> told.failed(e, after(since)));
      throw e;
    }
    guarded(() -> told.diagnosed(diagnosis, after(since)));
    return diagnosis;
  }

  private static Duration after(long since) {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  /**
   * A failure is told once, and by its kind only: a message may hold facts. Metrics of another
   * version than they were compiled for end in a {@link LinkageError}.
   */
  private void guarded(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | LinkageError e) {
      if (failing.compareAndSet(false, true)) {
        LOG.warn("The listener fails, diagnoses go on without it: {}", e.getClass());
      }
    }
  }
}
