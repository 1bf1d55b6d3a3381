package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.rulebooks.Reload.Outcome;

@Timeout(180)
class LastGoodTest {
  @TempDir Path temp;
  private LiveFolder tiny;
  private Path state;

  @BeforeEach
  void folder() {
    tiny = new LiveFolder(temp.resolve("rules"));
    state = temp.resolve("state");
  }

  @Test
  void brokenSource_atTheNextStart_isReplacedByTheLastGood() {
    serveOnce();
    tiny.write(LiveFolder.VERSION, "nonsense");

    try (LiveRulebook live = tiny.keptIn(state)) {
      assertEquals("tiny.1", live.status().version().version());
      assertTrue(live.status().trusted());
      assertEquals("rulebook.yaml", live.status().degraded().get(0).file());
      assertEquals("CARD_EXPIRED", LiveFolder.ofCode(live, "54").cause());
    }
  }

  @Test
  void missingSource_atTheNextStart_isReplacedByTheLastGood_untilItIsThere() throws IOException {
    serveOnce();
    Files.move(tiny.folder, temp.resolve("away"));

    try (LiveRulebook live = tiny.keptIn(state)) {
      assertTrue(live.status().isDegraded());

      Files.move(temp.resolve("away"), tiny.folder);

      assertEquals(Outcome.UNCHANGED, LiveFolder.reload(live).outcome());
      assertFalse(live.status().isDegraded());
    }
  }

  @Test
  void lastGood_isTheLastThatWasAccepted() {
    try (LiveRulebook live = tiny.keptIn(state)) {
      for (int i = 2; i < 5; i++) {
        tiny.version("tiny." + i);
        assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
      }
      tiny.write(LiveFolder.VERSION, "nonsense");
      assertEquals(Outcome.REFUSED, LiveFolder.reload(live).outcome());
    }

    assertServed("tiny.4");
  }

  @Test
  void lastGood_isTheSourcesAsTheyWere() throws IOException {
    serveOnce();

    assertEquals(
        tiny.read(LiveFolder.DRL), Files.readString(good(0).resolve("base/tiny/tiny.drl")));
  }

  @Test
  void nothingGood_isToldWithEveryProblem() {
    tiny.write(LiveFolder.VERSION, "nonsense");

    assertThrows(RulebookException.class, () -> tiny.keptIn(state));
    assertThrows(RulebookException.class, () -> tiny.keptIn(state), "the state is free again");
  }

  @Test
  void lastGood_ofAnotherSource_isNotServed() {
    serveOnce();
    LiveFolder other = new LiveFolder(temp.resolve("other"));
    other.write(LiveFolder.VERSION, "nonsense");

    assertThrows(RulebookException.class, () -> other.keptIn(state));
  }

  @Test
  void keepingThatBrokeOff_leavesWhatWasKeptBefore() throws IOException {
    serveOnce();
    Path part = Files.createDirectories(state.resolve("part/base"));
    Files.writeString(part.resolve("rulebook.yaml"), "version: \"tin");
    tiny.write(LiveFolder.VERSION, "nonsense");

    assertServed("tiny.1");
    assertFalse(Files.exists(state.resolve("part")));
  }

  @Test
  void lastGood_cutAnywhere_isPassedOverForTheOneBefore() throws IOException {
    serveTwo();
    Path last = good(1);
    try (Stream<Path> files = Files.walk(last)) {
      for (Path file : files.filter(Files::isRegularFile).limit(4).toList()) {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertServed("tiny.1");
        Files.write(file, whole);
      }
    }
    assertServed("tiny.2");
  }

  @Test
  void accountOfTheLastGood_cutAnywhere_isPassedOverForTheOneBefore() throws IOException {
    serveTwo();
    Path about = good(1).resolve("kept.properties");
    byte[] whole = Files.readAllBytes(about);
    for (int length : List.of(0, whole.length / 3, whole.length * 2 / 3)) {
      Files.write(about, Arrays.copyOf(whole, length));
      assertServed("tiny.1");
    }
  }

  @Test
  void stateFolder_ofAnotherProcess_isRefused() {
    try (LiveRulebook live = tiny.keptIn(state)) {
      UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> tiny.keptIn(state));

      assertTrue(e.getMessage().contains("another process"), e.getMessage());
      assertEquals("tiny.1", live.status().version().version());
    }
  }

  private void serveOnce() {
    tiny.keptIn(state).close();
  }

  /** And breaks the source then. */
  private void serveTwo() {
    try (LiveRulebook live = tiny.keptIn(state)) {
      tiny.version("tiny.2");
      assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
    }
    tiny.write(LiveFolder.VERSION, "nonsense");
  }

  private void assertServed(String version) {
    try (LiveRulebook live = tiny.keptIn(state)) {
      assertEquals(version, live.status().version().version());
      assertTrue(live.status().isDegraded());
    }
  }

  /** The folders of what is kept, the oldest first. */
  private Path good(int number) throws IOException {
    try (Stream<Path> all = Files.list(state)) {
      return all.filter(path -> path.getFileName().toString().startsWith("good-"))
          .sorted()
          .toList()
          .get(number);
    }
  }
}
