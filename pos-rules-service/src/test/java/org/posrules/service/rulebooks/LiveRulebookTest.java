package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.care.Shop;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.rulebooks.Reload.Outcome;

@Timeout(180)
class LiveRulebookTest {
  @TempDir Path temp;
  private LiveFolder tiny;

  @BeforeEach
  void folder() {
    tiny = new LiveFolder(temp.resolve("rules"));
  }

  @Test
  void start_servesWhatTheFolderSays() {
    try (LiveRulebook live = tiny.open()) {
      RulebookStatus status = live.status();

      assertEquals("tiny.1", status.version().version());
      assertEquals(Rules.Kind.FOLDER, status.kind());
      assertTrue(status.trusted());
      assertFalse(status.isDegraded());
      assertEquals("CARD_EXPIRED", LiveFolder.ofCode(live, "54").cause());
    }
  }

  @Test
  void reload_ofOtherContent_isServedFromThenOn() {
    try (LiveRulebook live = tiny.open()) {
      tiny.version("tiny.2");

      Reload reload = LiveFolder.reload(live);

      assertEquals(Outcome.ACCEPTED, reload.outcome());
      assertEquals("tiny.2", live.status().version().version());
      assertEquals("tiny.2", LiveFolder.ofCode(live, "54").rulebook().version());
      assertEquals(1, live.status().reloads());
      assertEquals(List.of(reload), List.copyOf(tiny.told));
    }
  }

  @Test
  void assessment_afterAReload_isMadeWithTheNewRules() {
    try (LiveRulebook live = tiny.open()) {
      tiny.version("tiny.2");
      LiveFolder.reload(live);

      assertEquals("tiny.2", live.assess(Shop.builder().build()).rulebook().version());
    }
  }

  @Test
  void reload_ofTheSameContent_changesNothing() {
    try (LiveRulebook live = tiny.open()) {
      Object engine = live.rulebook();

      assertEquals(Outcome.UNCHANGED, LiveFolder.reload(live).outcome());
      assertTrue(engine == live.rulebook());
      assertEquals(0, live.status().reloads());
    }
  }

  @Test
  void fileThatIsHalfWritten_isRefusedAndServedWhenItIsWhole() {
    try (LiveRulebook live = tiny.open()) {
      String whole = tiny.read(LiveFolder.DRL).replace("It was sent", "It has been sent");
      tiny.write(LiveFolder.DRL, whole.substring(0, whole.length() / 2));
      LiveFolder.assertRefused(live, LiveFolder.DRL);

      tiny.write(LiveFolder.DRL, whole);

      assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
      assertFalse(live.status().isDegraded());
      assertEquals(1, live.status().refusals());
    }
  }

  @Test
  void casesThatDoNotEndInTime_areRefused() {
    LiveSettings any = tiny.settings(Optional.empty(), Optional.empty());
    LiveSettings noTime =
        new LiveSettings(
            any.maker(),
            any.state(),
            any.watch(),
            Duration.ZERO,
            any.history(),
            any.shops(),
            any.clock(),
            any.listener());

    RulebookException e =
        assertThrows(RulebookException.class, () -> LiveRulebook.open(tiny.rules(), noTime));

    assertEquals(ProblemKind.CASE_FAILED, e.problems().get(0).kind());
  }

  @Test
  void startWithWrongCanaries_isServedAndNotTrusted_untilTheyAreRight() {
    String row = tiny.silenceRows();
    try (LiveRulebook live = tiny.open()) {
      assertFalse(live.status().trusted());
      assertTrue(live.status().isDegraded());

      tiny.write(LiveFolder.ROW, row);
      LiveFolder.reload(live);

      assertTrue(live.status().trusted());
    }
  }

  @Test
  void startWithProblems_throwsAllOfThem() {
    tiny.delete("tables/actions.csv");
    tiny.delete("tables/confidence.csv");

    RulebookException e = assertThrows(RulebookException.class, () -> tiny.open());

    List<String> files = e.problems().stream().map(RuleProblem::file).toList();
    assertTrue(
        files.containsAll(List.of("tables/actions.csv", "tables/confidence.csv")), files::toString);
  }

  @Test
  void sourceThatGoesBackToWhatIsServed_isDegradedNoMore() {
    try (LiveRulebook live = tiny.open()) {
      String version = tiny.read(LiveFolder.VERSION);
      tiny.write(LiveFolder.VERSION, "nonsense");
      LiveFolder.assertRefused(live, "");

      tiny.write(LiveFolder.VERSION, version);

      assertEquals(Outcome.UNCHANGED, LiveFolder.reload(live).outcome());
      assertFalse(live.status().isDegraded());
    }
  }

  @Test
  void requestsThatComeDuringAReload_shareTheNext() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    LiveSettings settings = tiny.settings(Optional.empty(), Optional.empty());
    boolean[] first = {true};
    LiveSettings slow =
        new LiveSettings(
            source -> {
              if (!first[0]) {
                await(asked);
              }
              first[0] = false;
              return LiveFolder.engine(source);
            },
            settings.state(),
            settings.watch(),
            settings.caseTime(),
            settings.history(),
            settings.shops(),
            settings.clock(),
            settings.listener());
    try (LiveRulebook live = LiveRulebook.open(tiny.rules(), slow)) {
      tiny.version("tiny.2");
      CompletableFuture<Reload> running = live.reload();
      while (!Thread.getAllStackTraces().keySet().stream().anyMatch(LiveRulebookTest::isWaiting)) {
        Thread.sleep(5);
      }
      List<CompletableFuture<Reload>> meanwhile =
          List.of(live.reload(), live.reload(), live.reload());
      asked.countDown();

      assertEquals(Outcome.ACCEPTED, running.join().outcome());
      meanwhile.forEach(each -> assertEquals(Outcome.UNCHANGED, each.join().outcome()));
      assertEquals(2, tiny.told.size());
    }
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getName().equals("rulebook-reload")
        && thread.getState() == Thread.State.WAITING
        && Arrays.stream(thread.getStackTrace())
            .anyMatch(
                frame ->
                    frame.getMethodName().equals("await")
                        && frame.getClassName().equals(LiveRulebookTest.class.getName()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
