package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.Diagnosis;
import org.posrules.service.rulebooks.Reload.Outcome;

/**
 * Rulebooks that take each other's place, few in the build. By hand: {@code
 * -Dpos-rules.test.swaps=1000}.
 */
@Timeout(3_600)
class SwapTest {
  private static final int SWAPS = Integer.getInteger("pos-rules.test.swaps", 20);
  private static final int THREADS = 64;
  private static final String LOST = "bank-codes,41,LOST_CARD,STRONG,Lost card";
  private static final String DECLINED = "bank-codes,41,CARD_DECLINED,STRONG,Lost card";

  @TempDir Path temp;
  private LiveFolder tiny;

  @BeforeEach
  void folder() {
    tiny = new LiveFolder(temp.resolve("rules"));
  }

  @Test
  void swapsUnderLoad_halfOfThemBroken_failNoDiagnosisAndMixNone() throws Exception {
    tiny.version("LOST_CARD");
    try (LiveRulebook live = tiny.open()) {
      Load load = new Load(live);
      load.start();
      for (int i = 0; i < SWAPS / 2; i++) {
        breakSomething(i);
        assertEquals(Outcome.REFUSED, LiveFolder.reload(live).outcome());
        mend(i);
        change(i % 2 == 0);
        assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
      }
      load.stop();

      assertEquals(List.of(), List.copyOf(load.wrong));
      assertEquals(SWAPS / 2, live.status().reloads());
      assertEquals(SWAPS / 2, live.status().refusals());
      assertTrue(load.right.get() > 0);
      System.out.println(SWAPS + " swaps, " + load.right + " diagnoses");
    }
  }

  /** The version is named after what code 41 means in it. */
  private void change(boolean declined) {
    tiny.replace(LiveFolder.CODES, declined ? LOST : DECLINED, declined ? DECLINED : LOST);
    tiny.version(declined ? "CARD_DECLINED" : "LOST_CARD");
  }

  private void breakSomething(int i) {
    switch (i % 3) {
      case 0 -> tiny.replace(LiveFolder.CODES, "STRONG", "STRNG");
      case 1 -> tiny.replace(LiveFolder.CASES, "top: CARD_EXPIRED", "top: LOST_CARD");
      default -> tiny.replace(LiveFolder.VERSION, "version", "vrsion");
    }
  }

  private void mend(int i) {
    switch (i % 3) {
      case 0 -> tiny.replace(LiveFolder.CODES, "STRNG", "STRONG");
      case 1 -> tiny.replace(LiveFolder.CASES, "top: LOST_CARD", "top: CARD_EXPIRED");
      default -> tiny.replace(LiveFolder.VERSION, "vrsion", "version");
    }
  }

  /** Threads that ask for code 41 without end. */
  private static final class Load {
    private final LiveRulebook live;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong right = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Load(LiveRulebook live) {
      this.live = live;
    }

    void start() {
      for (int i = 0; i < THREADS; i++) {
        Thread thread = new Thread(this::ask);
        threads.add(thread);
        thread.start();
      }
    }

    private void ask() {
      while (!over.get()) {
        try {
          Diagnosis got = LiveFolder.ofCode(live, "41");
          if (got.cause().equals(got.rulebook().version())) {
            right.incrementAndGet();
          } else {
            wrong.add(got.cause() + " by " + got.rulebook().version());
          }
          Thread.sleep(20);
        } catch (RuntimeException | InterruptedException e) {
          wrong.add(e.toString());
        }
      }
    }

    void stop() throws InterruptedException {
      over.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }
}
