package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.rulebooks.Reload.Outcome;

/**
 * Rulebooks that another took the place of leave nothing behind. By hand: {@code
 * -Dpos-rules.test.reloads=500}.
 */
@Timeout(3_600)
@Isolated("the classes of the whole process are counted")
class ForgottenRulebooksTest {
  /** What any process loads after its first reloads; one rulebook that stays is more. */
  private static final long MOST_GROWTH_KB = 3 * 1024;

  private static final int RELOADS = Integer.getInteger("pos-rules.test.reloads", 15);

  @TempDir Path temp;

  @Test
  void rulebooksThatWereServed_areForgotten() throws Exception {
    List<WeakReference<Rulebook>> old = new ArrayList<>();
    LiveFolder tiny = new LiveFolder(temp.resolve("rules"));
    try (LiveRulebook live = tiny.open()) {
      int classes = 0;
      long metaspace = 0;
      for (int i = 0; i < RELOADS; i++) {
        old.add(new WeakReference<>(live.rulebook()));
        tiny.version("tiny." + i);
        assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
        LiveFolder.ofCode(live, "54");
        if (i % 50 == 4) {
          await(old);
          classes = classes == 0 ? classes() : classes;
          metaspace = metaspace == 0 ? metaspace() : metaspace;
          System.out.println(i + 1 + " reloads: " + classes() + " classes, " + metaspace() + " KB");
        }
      }
      await(old);
      int grown = classes() - classes;

      System.out.println(RELOADS + " reloads: " + classes() + " classes, " + metaspace() + " KB");
      assertTrue(grown < 10 * RELOADS, grown + " classes more");
      long more = metaspace() - metaspace;
      assertTrue(more < MOST_GROWTH_KB, more + " KB of metaspace more");
    }
  }

  /** Each is collected sooner or later; a reference that is held somewhere stays for ever. */
  private static void await(List<WeakReference<Rulebook>> old) throws InterruptedException {
    while (old.stream().anyMatch(each -> each.get() != null)) {
      System.gc();
      Thread.sleep(20);
    }
  }

  private static int classes() {
    System.gc();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(pool -> pool.getUsage().getUsed() / 1024)
        .sum();
  }
}
