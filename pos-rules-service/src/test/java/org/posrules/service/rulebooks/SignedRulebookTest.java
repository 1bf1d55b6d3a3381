package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.internal.authoring.built.RulebookBuild;
import org.posrules.internal.authoring.built.SigningKey;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.posrules.service.testing.TinyRules;

@Timeout(180)
class SignedRulebookTest {
  private static final SigningKey KEY = SigningKey.make();

  @TempDir private static Path built;

  @TempDir Path temp;
  private LiveFolder tiny;
  private Path file;

  @BeforeEach
  void file() throws IOException {
    tiny = new LiveFolder(temp.resolve("unused"));
    file = temp.resolve("rulebook.jar");
    put(7);
  }

  @Test
  void newerRulebook_isServed() throws IOException {
    try (LiveRulebook live = open(KEY)) {
      put(8);

      assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
    }
  }

  @Test
  void olderRulebook_afterANewerOne_isRefused() throws IOException {
    try (LiveRulebook live = open(KEY)) {
      put(6);

      assertOlder(LiveFolder.reload(live).problems().get(0).kind());
    }
  }

  @Test
  void olderRulebook_afterARestart_isRefusedAndTheLastGoodServed() throws IOException {
    open(KEY).close();
    put(6);

    try (LiveRulebook live = open(KEY)) {
      assertOlder(live.status().degraded().get(0).kind());
      assertEquals("tiny.1", live.status().version().version());
    }
  }

  @Test
  void lastGood_whoseKeyIsTrustedNoMore_isNotServed() {
    open(KEY).close();

    RulebookException e = assertThrows(RulebookException.class, () -> open(SigningKey.make()));

    assertTrue(
        e.problems().stream().allMatch(each -> each.kind() == ProblemKind.BUILT_KEY_UNKNOWN));
    assertEquals(2, e.problems().size());
  }

  @Test
  void rulebookThatIsCut_isRefusedWithoutThePlaceOfTheMachine() throws IOException {
    try (LiveRulebook live = open(KEY)) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

      Reload reload = LiveFolder.reload(live);

      assertEquals(Outcome.REFUSED, reload.outcome());
      assertEquals("rulebook.jar", reload.problems().get(0).file());
    }
  }

  private static void assertOlder(ProblemKind kind) {
    assertEquals(ProblemKind.BUILT_OLDER, kind);
  }

  private LiveRulebook open(SigningKey trusted) {
    Rules rules = new Rules(new Rules.File(file, TrustedKeys.of(trusted.publicPem())), List.of());
    return LiveRulebook.open(
        rules, tiny.settings(Optional.of(temp.resolve("state")), Optional.empty()));
  }

  private void put(long sequence) throws IOException {
    Path made = built.resolve(sequence + ".jar");
    if (!Files.exists(made)) {
      new RulebookBuild(TinyRules.FOLDER, List.of()).write(made, Optional.of(KEY), sequence);
    }
    Files.copy(made, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
