package org.posrules.internal.authoring.gate;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RulebookException;

/** Rules that are compiled while something else is done. Closed, it is given up. */
public final class Compiling implements AutoCloseable {
  private final FutureTask<CompiledRules> task;

  private Compiling(FutureTask<CompiledRules> task) {
    this.task = task;
  }

  /** Begins at once, in a thread of its own. */
  public static Compiling start(Callable<CompiledRules> compiler) {
    FutureTask<CompiledRules> task = new FutureTask<>(compiler);
    Thread thread = new Thread(task, "rulebook-compiler");
    thread.setDaemon(true);
    thread.start();
    return new Compiling(task);
  }

  /** Waits for it. Throws {@link RulebookException} with what is wrong with the rules. */
  public CompiledRules outcome() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules were compiled", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RulebookException refused) {
        throw refused;
      }
      throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e).getMessage(), e);
    }
  }

  @Override
  public void close() {
    task.cancel(true);
  }
}
