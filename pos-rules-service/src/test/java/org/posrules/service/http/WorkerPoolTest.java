package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.posrules.service.door.Limits;

@Timeout(30)
class WorkerPoolTest {
  private final CountDownLatch open = new CountDownLatch(1);
  private final WorkerPool pool =
      new WorkerPool("work", 1, 2, limits(Duration.ofSeconds(1), Duration.ofMillis(100)));

  @AfterEach
  void stop() throws InterruptedException {
    open.countDown();
    pool.stop(Duration.ofSeconds(5));
  }

  @Test
  void task_overTheQueue_isTurnedAway() throws InterruptedException {
    occupy();

    assertTrue(pool.offer(() -> {}));
    assertTrue(pool.offer(() -> {}));
    assertTrue(pool.isFull());
    assertFalse(pool.offer(() -> {}));
  }

  @Test
  void task_inTurn_leavesHalfOfTheQueueToOthers() throws InterruptedException {
    occupy();

    assertTrue(pool.offerInTurn(() -> {}));
    assertFalse(pool.offerInTurn(() -> {}));
    assertTrue(pool.offer(() -> {}));
  }

  @Test
  void task_thatWaitedTooLong_isToldAndNotDone() throws InterruptedException {
    occupy();
    Waiting late = new Waiting(true);
    pool.offer(late);
    Thread.sleep(1_100);
    assertTrue(pool.longestWait().toMillis() >= 1_100);
    open.countDown();

    assertTrue(late.told.await(5, TimeUnit.SECONDS));
    assertFalse(late.done);
  }

  @Test
  void task_thatWaitsForWorkersWhoAreAllStuck_isToldInTheEnd() throws InterruptedException {
    occupy();
    Waiting late = new Waiting(true);
    pool.offer(late);
    Thread.sleep(1_100);
    pool.watch();

    assertTrue(late.told.await(0, TimeUnit.SECONDS));
    open.countDown();
    assertFalse(late.done);
  }

  @Test
  void queue_thatHardlyMoves_takesNobodyElse() throws InterruptedException {
    occupy();
    assertTrue(pool.offer(() -> {}));
    Thread.sleep(600);

    assertTrue(pool.isFull());
    assertFalse(pool.offer(() -> {}));
  }

  @Test
  void task_thatNobodyWantsAnyMore_isNotDone() throws InterruptedException {
    occupy();
    Waiting unwanted = new Waiting(false);
    pool.offer(unwanted);
    open.countDown();
    CountDownLatch next = new CountDownLatch(1);
    pool.offer(next::countDown);

    assertTrue(next.await(5, TimeUnit.SECONDS));
    assertFalse(unwanted.done);
  }

  @Test
  void worker_thatDoesNotComeToAnEnd_isReplacedAndTold() throws InterruptedException {
    Waiting endless = occupy();
    Thread.sleep(200);
    pool.watch();

    assertTrue(endless.overran.await(5, TimeUnit.SECONDS));
    assertTrue(pool.isStuck());
    CountDownLatch next = new CountDownLatch(1);
    pool.offer(next::countDown);
    assertTrue(next.await(5, TimeUnit.SECONDS));
  }

  @Test
  void worker_thatEndsAfterAll_isOneOfThemAgain() throws InterruptedException {
    Waiting slow = occupy();
    Thread.sleep(200);
    pool.watch();
    open.countDown();
    assertTrue(slow.ended.await(5, TimeUnit.SECONDS));

    for (int tries = 0; pool.isStuck() && tries < 100; tries++) {
      Thread.sleep(10);
    }
    assertFalse(pool.isStuck());
    assertEquals(0, pool.waiting());
  }

  private Waiting occupy() throws InterruptedException {
    Waiting task = new Waiting(true);
    pool.offer(task);
    assertTrue(task.began.await(5, TimeUnit.SECONDS));
    return task;
  }

  static Limits limits(Duration queued, Duration work) {
    Limits usual = Limits.usual();
    return new Limits(
        usual.firstByte(),
        usual.head(),
        usual.idle(),
        usual.body(),
        usual.bodyRate(),
        usual.unread(),
        usual.perAddress(),
        queued,
        work,
        usual.linger());
  }

  private final class Waiting implements WorkerPool.Task {
    final CountDownLatch began = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);
    final CountDownLatch told = new CountDownLatch(1);
    final CountDownLatch overran = new CountDownLatch(1);
    private final boolean wanted;
    volatile boolean done;

    Waiting(boolean wanted) {
      this.wanted = wanted;
    }

    @Override
    public void run() {
      began.countDown();
      done = true;
      try {
        assertTrue(open.await(20, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      ended.countDown();
    }

    @Override
    public boolean isWanted() {
      return wanted;
    }

    @Override
    public void tooLate() {
      told.countDown();
    }

    @Override
    public void overran() {
      overran.countDown();
    }
  }
}
