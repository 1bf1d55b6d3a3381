package org.posrules.store;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what a journal was given to the disk itself, soon after it came and for many at once: a
 * power cut takes no more with it than came since. Thread-safe.
 */
final class Forcing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Forcing.class);

  /** To wait for the disk costs the same for one as for a hundred. */
  private static final long SOON_MILLIS = 50;

  private final Disk disk;
  private final ScheduledExecutorService thread =
      new ScheduledThreadPoolExecutor(1, Forcing::thread, new ThreadPoolExecutor.DiscardPolicy());

  private final AtomicBoolean willForce = new AtomicBoolean();
  private boolean failing;

  Forcing(Disk disk) {
    this.disk = disk;
  }

  /** Where the journal is. */
  @FunctionalInterface
  interface Disk {
    /** Waits until all that was written is on it. */
    void force() throws IOException;
  }

  /** Takes notice that there is something to be forced; waits for nothing. */
  void soon() {
    if (willForce.compareAndSet(false, true)) {
      Future<?> unused = thread.schedule(this::force, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void force() {
    willForce.set(false);
    try {
      disk.force();
      failing = false;
    } catch (IOException e) {
      if (!failing) {
        failing = true;
        LOG.warn("The history's journal is not brought to the disk; a power cut would lose it.", e);
      }
    }
  }

  /** Forces no more. */
  @Override
  public void close() {
    thread.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pos-rules-journal");
    thread.setDaemon(true);
    return thread;
  }
}
