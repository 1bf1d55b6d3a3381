package org.posrules.service.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.posrules.service.door.Limits;

/**
 * A fixed number of threads and a bounded queue before them. What waited too long is not begun. A
 * thread that does not come to an end is given up and another takes its place, as often as there
 * are workers. Thread-safe.
 */
final class WorkerPool {
  private final int workers;
  private final int halfTheQueue;
  private final Limits limits;
  private final ThreadPoolExecutor threads;
  private final Set<Job> running = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lost = new AtomicInteger();

  /** {@code what}: they do, for the names of the threads. */
  WorkerPool(String what, int workers, int waiting, Limits limits) {
    this.workers = workers;
    this.halfTheQueue = Math.max(1, waiting / 2);
    this.limits = limits;
    AtomicInteger number = new AtomicInteger();
    threads =
        new ThreadPoolExecutor(
            workers,
            2 * workers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            job -> new Thread(job, what + "-" + number.incrementAndGet()));
    threads.setRejectedExecutionHandler(
        (job, pool) -> {
          throw new RejectedExecutionException();
        });
  }

  /** Does the task soon. False when too many are waiting already, or the pool has stopped. */
  boolean offer(Task task) {
    if (isFull()) {
      return false;
    }
    try {
      threads.execute(new Job(task));
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  /**
   * The same for a task that can be offered again and again: half of the queue is left to others.
   */
  boolean offerInTurn(Task task) {
    return waiting() < halfTheQueue && offer(task);
  }

  /**
   * Whether a task offered now would be turned away: the queue has no room, or moves so slowly that
   * whoever joined it would wait for nothing.
   */
  boolean isFull() {
    return threads.getQueue().remainingCapacity() == 0
        || longestWait().compareTo(limits.queued().dividedBy(2)) > 0;
  }

  /** How many tasks wait. */
  int waiting() {
    return threads.getQueue().size();
  }

  /** How long the first of those that wait has waited. */
  Duration longestWait() {
    return threads.getQueue().peek() instanceof Job job ? job.age() : Duration.ZERO;
  }

  /** Whether as many threads are given up as can be replaced. */
  boolean isStuck() {
    return lost.get() >= workers;
  }

  /**
   * Gives up those that take too long, and those that have waited too long. To be called now and
   * then.
   */
  void watch() {
    running.forEach(Job::check);
    for (Runnable waiting : threads.getQueue()) {
      // No thread may ever come to it: all of them may be given up.
      if (waiting instanceof Job job && job.isLate() && threads.remove(job)) {
        job.task.tooLate();
      }
    }
  }

  /** Takes nothing more, and waits until what was taken is done or the time is up. */
  void stop(Duration atMost) throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      threads.shutdownNow();
    }
  }

  private void resize() {
    threads.setCorePoolSize(workers + Math.min(workers, lost.get()));
  }

  /** What a worker does for a client. */
  @FunctionalInterface
  interface Task {
    /** Does it; what it throws ends the thread, and another takes its place. */
    void run();

    /** Whether there is still somebody to do it for. */
    default boolean isWanted() {
      return true;
    }

    /** Says that it will not be done, for it has waited too long. */
    default void tooLate() {}

    /** Says that it takes too long; it may still go on. */
    default void overran() {}
  }

  private final class Job implements Runnable {
    private final Task task;
    private final long offered = System.nanoTime();
    private volatile long began;
    private boolean givenUp;
    private boolean ended;

    Job(Task task) {
      this.task = task;
    }

    Duration age() {
      return Duration.ofNanos(System.nanoTime() - offered);
    }

    boolean isLate() {
      return age().compareTo(limits.queued()) > 0;
    }

    @Override
    public void run() {
      if (!task.isWanted()) {
        return;
      }
      if (isLate()) {
        task.tooLate();
        return;
      }
      began = System.nanoTime();
      running.add(this);
      try {
        task.run();
      } finally {
        running.remove(this);
        end();
      }
    }

    synchronized void check() {
      if (!ended && !givenUp && System.nanoTime() - began > limits.work().toNanos()) {
        givenUp = true;
        lost.incrementAndGet();
        resize();
        task.overran();
      }
    }

    private synchronized void end() {
      ended = true;
      if (givenUp) {
        lost.decrementAndGet();
        resize();
      }
    }
  }
}
