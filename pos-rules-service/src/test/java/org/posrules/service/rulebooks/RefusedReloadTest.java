package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.ProblemKind;
import org.posrules.service.testing.TinyRules;

/** A broken folder harms nobody: one rulebook is served through all of this. */
@Timeout(180)
class RefusedReloadTest {
  @TempDir private static Path temp;
  private static LiveFolder tiny;
  private static LiveRulebook live;

  @BeforeAll
  static void serve() {
    tiny = new LiveFolder(temp.resolve("rules"));
    live = tiny.open();
  }

  @AfterAll
  static void stop() {
    live.close();
  }

  @AfterEach
  void mend() throws IOException {
    if (Files.exists(tiny.folder)) {
      Durable.delete(tiny.folder);
    }
    TinyRules.in(tiny.folder);
  }

  @Test
  void syntaxError_isRefusedAndToldWhereItStands() {
    tiny.replace(LiveFolder.DRL, "SendSignal( sent == true )", "SendSignal( sent == )");

    assertRefused("tiny/tiny.drl");
  }

  @Test
  void fileThatIsGone_isRefused() {
    tiny.delete("tables/actions.csv");

    assertRefused("tables/actions.csv");
  }

  @Test
  void folderThatIsGone_isRefusedWithoutThePlaceOfTheMachine() throws Exception {
    Files.move(tiny.folder, temp.resolve("elsewhere"));

    assertEquals("rules: is no folder; name the rules folder", assertRefused("rules"));
  }

  @Test
  void fileThatIsNoText_isRefused() throws Exception {
    Files.write(tiny.folder.resolve(LiveFolder.CODES), new byte[] {'a', 0, (byte) 0xFF});

    assertRefused(LiveFolder.CODES);
  }

  @Test
  void fileThatLeadsElsewhere_isRefused() throws Exception {
    tiny.delete(LiveFolder.CODES);
    Files.createSymbolicLink(tiny.folder.resolve(LiveFolder.CODES), temp.resolve("nowhere"));

    assertRefused(LiveFolder.CODES);
  }

  @Test
  void folderThatIsHuge_isRefused() throws Exception {
    Files.write(tiny.folder.resolve("tables/huge.csv"), new byte[5 * 1024 * 1024]);

    assertRefused("tables/huge.csv");
  }

  @Test
  void ruleThatNeverEnds_isRefusedByTheGate() {
    tiny.replace(
        LiveFolder.DRL,
        "insert( Finding.of( \"CARD_EXPIRED\", Strength.STRONG ) );",
        "while ( true ) { }");

    assertRefused(LiveFolder.DRL);
  }

  @Test
  void caseThatFails_isRefused() {
    tiny.replace(LiveFolder.CASES, "expect: { top: CARD_EXPIRED", "expect: { top: LOST_CARD");

    assertTrue(assertRefused(LiveFolder.CASES).contains("does not hold"));
    assertEquals(ProblemKind.CASE_FAILED, live.status().degraded().get(0).kind());
  }

  @Test
  void storyThatIsAdvisedAnUnsafeRepeat_isRefused() throws Exception {
    Files.createDirectories(tiny.folder.resolve("scenarios"));
    tiny.write("scenarios/held-out.yaml", LiveFolder.UNSAFE_STORY);

    assertTrue(assertRefused("scenarios/held-out.yaml").contains("charge twice"));
  }

  /** What is refused is told to callers and to the log. */
  @Test
  void card_inANameOrAValue_isNotRepeated() throws Exception {
    Path codes = tiny.folder.resolve("tables/codes/4111111111111111.csv");
    Files.writeString(codes, "code,5555555555554444\n4111111111111111,x\n");

    String problems = live.reload().join().problems().toString();
    assertTrue(problems.contains("[card]"), problems);
    assertFalse(problems.contains("4111111111111111"), problems);
    assertFalse(problems.contains("5555555555554444"), problems);
  }

  @Test
  void rulesThatNeverSpeak_areRefusedByTheirCanaries() {
    tiny.silenceRows();

    String problem = assertRefused("");
    assertTrue(problem.contains("is STRONG for"), problem);
  }

  private static String assertRefused(String file) {
    return LiveFolder.assertRefused(live, file);
  }
}
