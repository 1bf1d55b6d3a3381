package org.posrules.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;
import org.posrules.history.Past;
import org.posrules.history.Window;
import org.posrules.outage.OutageDetector;
import org.posrules.outage.OutageSettings;
import org.posrules.outage.Trial;
import org.posrules.store.Backlog;
import org.posrules.store.Fix;
import org.posrules.store.IncidentStore;
import org.posrules.store.Location;
import org.posrules.store.Stores;
import org.posrules.store.WriteBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A history that outlives the process: incidents go into a database behind a journal, those of the
 * last week are held in memory too, outages are noticed as they begin, and closed incidents teach
 * which remedies help. No diagnosis waits for the database. Thread-safe; close it.
 */
public final class LastingHistory implements IncidentHistory, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LastingHistory.class);

  /** Some fifteen megabytes, and a week of a chain with ten thousand terminals. */
  private static final int REMEMBERED = 100_000;

  /** What waits in the journal after a kill is in the database by then, if that can be reached. */
  private static final Duration START = Duration.ofSeconds(5);

  /** Longer than a group commit takes. */
  private static final Duration SOON = Duration.ofMillis(500);

  private static final Duration LAST_CHORE = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration LEARN = Duration.ofMinutes(1);
  private static final Duration FORGET = Duration.ofHours(1);

  private final IncidentStore store;
  private final WriteBehind writes;
  private final Clock clock;
  private final MemorySettings settings;
  private final IncidentHistory recent = IncidentHistory.inMemory(REMEMBERED);
  private final LastSuccesses successes = new LastSuccesses(REMEMBERED);
  private final OutageWatch outages;
  private final ScheduledExecutorService chores =
      new ScheduledThreadPoolExecutor(
          1, LastingHistory::thread, new ThreadPoolExecutor.DiscardPolicy());

  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Learned learned;

  private LastingHistory(
      IncidentStore store, WriteBehind writes, MemorySettings settings, Clock clock) {
    this.store = store;
    this.writes = writes;
    this.settings = settings;
    this.clock = clock;
    settle(START);
    store.since(clock.instant().minus(Window.WEEK.length()), REMEMBERED).forEach(recent::record);
    this.outages =
        new OutageWatch(
            new OutageDetector(OutageSettings.DEFAULT, store.openOutages()),
            news -> chores.execute(guarded(() -> tell(news))));
    this.learned = new Learned(store.fixes());
    every(LOOK, () -> tell(outages.advance(clock.instant())));
    every(LEARN, this::learn);
    every(FORGET, this::forget);
  }

  /**
   * Opens the database, and makes it where there is none.
   *
   * @throws org.posrules.store.StoreException with a sentence for the operator when it cannot be
   *     used
   */
  public static LastingHistory open(Location location, MemorySettings settings, Clock clock) {
    IncidentStore store = Stores.open(location);
    try {
      return open(store, WriteBehind.open(store, location), settings, clock);
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  private static LastingHistory open(
      IncidentStore store, WriteBehind writes, MemorySettings settings, Clock clock) {
    try {
      return new LastingHistory(store, writes, settings, clock);
    } catch (RuntimeException | Error e) {
      writes.close();
      throw e;
    }
  }

  @Override
  public Past before(Occasion occasion) {
    Occasion hidden = store.hide(occasion);
    return recent.before(hidden).toBuilder()
        .lastSuccess(successes.before(hidden))
        .outages(outages.open(hidden))
        .experience(learned.on(occasion.terminalModel()))
        .build();
  }

  /** Whether the incident survives the end of this process; it comes into the database soon. */
  @Override
  public boolean record(Incident incident) {
    Incident hidden = store.hide(incident);
    recent.record(hidden);
    Trial.of(hidden).ifPresent(outages::count);
    return writes.offer(hidden);
  }

  /** Takes in how a transaction ended that needed no diagnosis. */
  public void report(Outcome outcome) {
    Occasion hidden = store.hide(outcome.occasion());
    if (outcome.result() == Outcome.Result.APPROVED) {
      successes.add(hidden);
    }
    outages.count(Trial.succeeded(hidden));
  }

  /**
   * Closes an incident with what was done about it, from which later advice learns.
   *
   * @return false when no such incident is kept
   */
  public boolean close(Fix fix) {
    boolean known = store().close(fix);
    if (known) {
      chores.execute(guarded(this::learn));
    }
    return known;
  }

  /** Outages that go on. */
  public List<Outage> outages() {
    return outages.open();
  }

  /** All that is kept, and in it what was recorded before, unless the database is slow. */
  public IncidentStore store() {
    settle(SOON);
    return store;
  }

  /** How it goes with what waits before the database. */
  public Backlog backlog() {
    return writes.backlog();
  }

  private void settle(Duration most) {
    try {
      if (!writes.settle(most)) {
        LOG.debug("the database has not taken in everything yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(List<Outage> news) {
    for (Outage outage : news) {
      settings.listener().accept(outage);
      store.saveOutage(outage);
    }
  }

  /** From other processes too, which write into the same database. */
  private void learn() {
    learned = new Learned(store.fixes());
    store.since(clock.instant().minus(Window.HOUR.length()), REMEMBERED).forEach(recent::record);
  }

  private void forget() {
    settings
        .keep()
        .ifPresent(
            time -> {
              Instant before = clock.instant().minus(time);
              int forgotten = store.deleteBefore(before);
              if (forgotten > 0) {
                LOG.info("{} incidents were older than is kept, and are deleted", forgotten);
              }
            });
  }

  private void every(Duration time, Runnable chore) {
    Future<?> unused =
        chores.scheduleWithFixedDelay(
            guarded(chore), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A database that is away is told of by the journal; a chore is tried again at its next time. */
  static Runnable guarded(Runnable chore) {
    return () -> {
      try {
        chore.run();
      } catch (RuntimeException e) {
        LOG.debug("a chore of the history failed", e);
      }
    };
  }

  static Thread thread(Runnable chores) {
    Thread thread = new Thread(chores, "history");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits some seconds for what is on its way into the database; the rest comes in at a restart.
   * May be called twice.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      outages.close();
      chores.shutdownNow();
      awaitChore();
      writes.close();
      store.close();
    }
  }

  /** One that writes would be cut off with the database locked, and keep the next start out. */
  private void awaitChore() {
    try {
      if (!chores.awaitTermination(LAST_CHORE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("a chore of the history does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
