package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new}, {@code fmt} and {@code docs} write, and what they refuse. */
class DraftingVerbsTest {
  private static final String DRAFT = "network/local-wifi-login.yaml";

  @TempDir private Path folder;

  private CommandRun draft(String cause) {
    return CommandRun.of(
        "new", folder.toString(), "--overlay", "--category", "network", "--cause", cause);
  }

  @Test
  void draft_ofACause_isItsFileAndARuleWithTheFirstIdOfOnesOwn() throws IOException {
    CommandRun run = draft("LOCAL_WIFI_LOGIN");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve(DRAFT)).startsWith("cause: LOCAL_WIFI_LOGIN\n"));
    assertTrue(
        Files.readString(folder.resolve("network/local-wifi-login.drl"))
            .contains("@id( \"LOCAL-001\" )"));
  }

  @Test
  void draft_ofASecondCause_hasTheNextId() throws IOException {
    draft("LOCAL_WIFI_LOGIN");
    draft("LOCAL_OTHER");
    assertTrue(
        Files.readString(folder.resolve("network/local-other.drl"))
            .contains("@id( \"LOCAL-002\" )"));
  }

  @Test
  void draft_asItIs_isRefusedByCheckAtEachMarkAlone() {
    draft("LOCAL_WIFI_LOGIN");
    CommandRun run = CommandRun.of("check", folder.toString(), "--overlay", "--format", "github");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.contains("title=draft-left")), run.out());
  }

  @Test
  void draft_ofACauseThatIsThere_isRefusedAndNothingIsWritten() throws IOException {
    draft("LOCAL_WIFI_LOGIN");
    Files.writeString(folder.resolve(DRAFT), "mine");
    CommandRun run = draft("LOCAL_WIFI_LOGIN");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is there already"), run.err());
    assertEquals("mine", Files.readString(folder.resolve(DRAFT)));
  }

  @Test
  void draft_inAnOverlayWithANameOfTheRulebook_isRefused() {
    CommandRun run = draft("WIFI_LOGIN");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("LOCAL_WIFI_LOGIN"), run.err());
  }

  private CommandRun draftFinding(String finding) {
    return CommandRun.of(
        "new", folder.toString(), "--overlay", "--topic", "upkeep", "--finding", finding);
  }

  @Test
  void draft_ofAFinding_isItsFileAndARule_inTheFolderOfItsTopic() throws IOException {
    CommandRun run = draftFinding("LOCAL_CABLE_WORN");
    assertEquals(0, run.code(), run.err());
    Path file = folder.resolve("care/upkeep/local-cable-worn.yaml");
    assertTrue(Files.readString(file).startsWith("finding: LOCAL_CABLE_WORN\ntopic: UPKEEP\n"));
    assertTrue(
        Files.readString(folder.resolve("care/upkeep/local-cable-worn.drl"))
            .contains("@id( \"LOCAL-001\" )"));
  }

  @Test
  void draft_ofAFinding_isRefusedByCheckAtEachMarkAlone() {
    draftFinding("LOCAL_CABLE_WORN");
    CommandRun run = CommandRun.of("check", folder.toString(), "--overlay", "--format", "github");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.contains("title=draft-left")), run.out());
  }

  @Test
  void draft_ofACauseAndAFindingAtOnce_isAUsageError() {
    CommandRun run =
        CommandRun.of(
            "new", folder.toString(), "--topic", "upkeep", "--finding", "X_X", "--cause", "Y_Y");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("either --category and --cause"), run.err());
  }

  @Test
  void draft_ofATopicThatThereIsNot_hasTheTopicsTold() {
    CommandRun run =
        CommandRun.of("new", folder.toString(), "--topic", "care", "--finding", "CABLE_WORN");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--topic: one of installation, upkeep, backup"), run.err());
  }

  private Path written(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void table_outOfOrder_isSortedAndNamed() throws IOException {
    Path table = written("lexicon/own.csv", "a\n2\n1\n");
    CommandRun run = CommandRun.of("fmt", folder.toString());
    assertEquals(List.of(table.toString()), run.out().lines().toList());
    assertEquals("a\n1\n2\n", Files.readString(table));
  }

  @Test
  void table_outOfOrder_underCheckStaysAndFails() throws IOException {
    Path table = written("lexicon/own.csv", "a\n2\n1\n");
    assertEquals(1, CommandRun.of("fmt", folder.toString(), "--check").code());
    assertEquals("a\n2\n1\n", Files.readString(table));
  }

  @Test
  void folder_withoutARulebook_isRefusedAndStaysAsItIs() throws IOException {
    Path people = written("people.csv", "name,age\nEve,31\nAda,36\n");
    CommandRun run = CommandRun.of("fmt", folder.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("holds no rulebook"), run.err());
    assertEquals("name,age\nEve,31\nAda,36\n", Files.readString(people));
  }

  @Test
  void reference_ofAnOverlay_isWrittenInBothLanguages() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Path site = folder.resolve("site");
    CommandRun run =
        CommandRun.of("docs", folder.resolve("own").toString(), "--overlay", "-o", site.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(site.resolve("zh-CN/causes.html")).contains("HOST_TIMEOUT"));
    assertTrue(Files.exists(site.resolve("en/search.js")));
  }
}
