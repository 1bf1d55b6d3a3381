package org.posrules.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;
import org.posrules.outage.OutageDetector;
import org.posrules.outage.Trial;

/**
 * Counts how transactions end, aside from those who made them: to name a culprit takes a while, for
 * which no diagnosis waits, and no chore of the history. Thread-safe; close it.
 */
final class OutageWatch implements AutoCloseable {
  /** Some seconds' worth; beyond it outages are noticed from fewer transactions. */
  private static final int MOST_TRIALS = 10_000;

  /** How long transactions are gathered: outages take seconds to show. */
  private static final Duration GATHER = Duration.ofMillis(50);

  private final OutageDetector detector;
  private final Consumer<List<Outage>> news;
  private final ScheduledExecutorService counting =
      new ScheduledThreadPoolExecutor(
          1, LastingHistory::thread, new ThreadPoolExecutor.DiscardPolicy());
  private final BlockingQueue<Trial> trials = new ArrayBlockingQueue<>(MOST_TRIALS);

  /** Whether those that wait will be counted. */
  private final AtomicBoolean willCount = new AtomicBoolean();

  /** {@code news}: told what has begun or ended, on a thread that must not be held up. */
  OutageWatch(OutageDetector detector, Consumer<List<Outage>> news) {
    this.detector = detector;
    this.news = news;
  }

  /** Takes in one more soon; to wake a thread for each would cost as much as to count it. */
  void count(Trial trial) {
    if (trials.offer(trial) && willCount.compareAndSet(false, true)) {
      Future<?> unused =
          counting.schedule(
              LastingHistory.guarded(this::countWaiting), GATHER.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void countWaiting() {
    willCount.set(false);
    for (Trial trial = trials.poll(); trial != null; trial = trials.poll()) {
      List<Outage> some = detector.accept(trial);
      if (!some.isEmpty()) {
        news.accept(some);
      }
    }
  }

  /** What has begun or ended with the time alone. */
  List<Outage> advance(Instant now) {
    return detector.advance(now);
  }

  /** Those that go on. */
  List<Outage> open() {
    return detector.open();
  }

  /** Those that go on and that this may be part of. */
  List<Outage> open(Occasion occasion) {
    return detector.open(occasion);
  }

  /** What waits is counted no more. */
  @Override
  public void close() {
    counting.shutdownNow();
  }
}
