package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ForcingTest {
  private final Semaphore forced = new Semaphore(0);

  @Test
  void soon_once_bringsItToTheDisk() throws InterruptedException {
    try (Forcing forcing = new Forcing(forced::release)) {
      forcing.soon();
      assertTrue(forced.tryAcquire(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void soon_manyTimesAtOnce_waitsForTheDiskOnce() throws InterruptedException {
    try (Forcing forcing = new Forcing(forced::release)) {
      for (int record = 0; record < 1_000; record++) {
        forcing.soon();
      }
      forced.acquire();
      // A record that came while it waited may have had to be brought too.
      assertTrue(forced.availablePermits() < 50, () -> "forced " + forced);
    }
  }

  @Test
  void soon_afterTheDiskFailed_triesAgain() throws InterruptedException {
    AtomicBoolean fails = new AtomicBoolean(true);
    Semaphore failed = new Semaphore(0);
    try (Forcing forcing =
        new Forcing(
            () -> {
              if (fails.getAndSet(false)) {
                failed.release();
                throw new IOException("no such disk");
              }
              forced.release();
            })) {
      forcing.soon();
      failed.acquire();
      forcing.soon();
      assertTrue(forced.tryAcquire(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void soon_onceClosed_doesNothing() {
    Forcing forcing = new Forcing(forced::release);
    forcing.close();
    forcing.soon();
    assertEquals(0, forced.availablePermits());
  }
}
