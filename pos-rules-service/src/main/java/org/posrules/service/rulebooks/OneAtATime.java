package org.posrules.service.rulebooks;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A task on a thread of its own. Whoever asks for it while it runs gets the next run, and all of
 * them the same one: it has seen what they have seen. Thread-safe.
 */
final class OneAtATime<T> implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Supplier<T> task;
  private final ExecutorService thread;
  private @Nullable CompletableFuture<T> next;
  private boolean closed;

  OneAtATime(String name, Supplier<T> task) {
    this.task = task;
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread made = new Thread(work, name);
              made.setDaemon(true);
              return made;
            });
  }

  /** The outcome of a run that has not begun yet; cancelled once this is closed. */
  synchronized CompletableFuture<T> run() {
    CompletableFuture<T> run = next;
    if (run == null) {
      run = new CompletableFuture<>();
      if (closed) {
        run.cancel(false);
        return run;
      }
      next = run;
      thread.execute(this::begin);
    }
    return run.copy();
  }

  private void begin() {
    CompletableFuture<T> run = taken();
    try {
      run.complete(task.get());
    } catch (RuntimeException | Error e) {
      run.completeExceptionally(e);
      throw e;
    }
  }

  private synchronized CompletableFuture<T> taken() {
    CompletableFuture<T> run = next;
    next = null;
    if (run == null) {
      throw new CancellationException("closed");
    }
    return run;
  }

  /** Interrupts the run at hand and waits for its end. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      if (next != null) {
        next.cancel(false);
        next = null;
      }
    }
    thread.shutdownNow();
    try {
      thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
