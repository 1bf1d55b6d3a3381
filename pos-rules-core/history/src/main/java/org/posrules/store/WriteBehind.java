package org.posrules.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes incidents at once, and brings them into a store in the background: each exactly once, also
 * after the process was killed. While the store is away they wait in a {@link Journal}.
 * Thread-safe.
 *
 * <p>What was taken survives the end of this process however it comes. A power cut may take with it
 * what came within the last milliseconds. See decision 23.
 */
public final class WriteBehind implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);

  private static final int GROUP = 5_000;

  /**
   * Each page of an index is written once for all that a commit puts there, and nobody waits for it
   * but who settles.
   */
  private static final long GATHER_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final Duration LAST_CHANCE = Duration.ofSeconds(5);

  private final IncidentStore store;
  private final Delivery delivery;
  private final Journal journal;
  private final Forcing forcing;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition progress = lock.newCondition();

  private boolean closing;
  private boolean closed;
  private int settling;
  private long offered;
  private long stored;
  private long dropped;
  private long refused;
  private @Nullable Instant failingSince;

  private WriteBehind(IncidentStore store, Journal journal) {
    this.store = store;
    this.delivery = new Delivery(store);
    this.journal = journal;
    this.forcing = new Forcing(journal::force);
    this.thread = new Thread(this::run, "pos-rules-history");
    thread.setDaemon(true);
  }

  /**
   * Opens the journal of this location, and begins with what waits in it. The store stays the
   * caller's, to be closed after this. Throws {@link StoreException} when the journal cannot be
   * written, or is another process's.
   */
  public static WriteBehind open(IncidentStore store, Location location) {
    WriteBehind behind = new WriteBehind(store, Journal.open(location.journal()));
    behind.thread.start();
    return behind;
  }

  /** Whether the incident is kept; false for want of room. Waits for no database and no disk. */
  public boolean offer(Incident incident) {
    byte[] record = Segment.record(store.hide(incident));
    lock.lock();
    try {
      offered++;
      if (closing || !journal.append(record)) {
        dropped++;
        return false;
      }
      if (journal.waiting() == 1 || journal.waiting() == GROUP) {
        work.signal();
      }
    } finally {
      lock.unlock();
    }
    forcing.soon();
    return true;
  }

  /** Waits until all that was taken before is in the store; false when that takes longer. */
  public boolean settle(Duration most) throws InterruptedException {
    long left = most.toNanos();
    lock.lock();
    try {
      settling++;
      work.signal();
      long target = stored + refused + journal.waiting();
      while (stored + refused < target) {
        if (left <= 0) {
          return false;
        }
        left = progress.awaitNanos(left);
      }
      return true;
    } finally {
      settling--;
      lock.unlock();
    }
  }

  /** How it stands. */
  public Backlog backlog() {
    lock.lock();
    try {
      return new Backlog(offered, stored, dropped, refused, journal.waiting(), failingSince);
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more, and waits some seconds for the rest; what is left waits for the next start. */
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      work.signal();
    } finally {
      lock.unlock();
    }
    try {
      thread.join(LAST_CHANCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closeJournal();
  }

  private void closeJournal() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        forcing.close();
        try {
          journal.force();
        } finally {
          journal.close();
        }
      }
    } catch (IOException e) {
      LOG.warn("The history's journal could not be closed; what waits in it is read at the start.");
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      long pause = FIRST_PAUSE_NANOS;
      for (Segment next = next(); next != null; next = next()) {
        try {
          Segment.Group group = next.oldest(GROUP);
          remove(next, group, delivery.bring(group.incidents()));
          pause = FIRST_PAUSE_NANOS;
        } catch (IOException | RuntimeException e) {
          noteFailure(e);
          if (!rest(pause)) {
            return;
          }
          pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The file to bring some of, once there are any and no more come soon; null at the end. */
  private @Nullable Segment next() throws InterruptedException {
    lock.lock();
    try {
      while (journal.waiting() == 0 && !closing) {
        work.await();
      }
      long left = GATHER_NANOS;
      while (left > 0 && journal.waiting() < GROUP && settling == 0 && !closing) {
        left = work.awaitNanos(left);
      }
      return closed || journal.waiting() == 0 ? null : journal.turn();
    } finally {
      lock.unlock();
    }
  }

  private void noteFailure(Exception failure) {
    lock.lock();
    try {
      if (failingSince == null) {
        failingSince = Instant.now();
        LOG.warn("The history cannot be written; incidents wait in its journal.", failure);
      }
    } finally {
      lock.unlock();
    }
  }

  private void remove(Segment segment, Segment.Group group, int lost) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      stored += group.size() - lost;
      refused += lost;
      if (failingSince != null) {
        failingSince = null;
        LOG.info("The history is written again.");
      }
      segment.remove(group);
    } catch (IOException e) {
      LOG.warn("The history's journal could not be emptied; it is written over.", e);
    } finally {
      progress.signalAll();
      lock.unlock();
    }
  }

  /** Waits before the next try; false when there is to be none. */
  private boolean rest(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (left > 0 && !closing) {
        left = work.awaitNanos(left);
      }
      return !closing;
    } finally {
      lock.unlock();
    }
  }
}
