package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** A folder of rules is read as UTF-8, whatever an editor put before it, or refused by file. */
class SourceReaderTest {
  private static final String DEVICES = "tables/devices.csv";

  @TempDir private Path folder;

  @BeforeEach
  void tinyRulebook() throws IOException {
    for (Map.Entry<String, String> file : TinyRulebook.files().entrySet()) {
      write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String path, byte[] content) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), content);
  }

  private List<String> problems() {
    return assertThrows(
            RulebookException.class, () -> SourceReader.layers(RuleSource.directory(folder)))
        .problems()
        .stream()
        .map(TinyRulebook::told)
        .toList();
  }

  @Test
  void file_withAByteOrderMark_isToldAsThat() throws IOException {
    write(DEVICES, ("\uFEFF" + TinyRulebook.files().get(DEVICES)).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "tables/devices.csv: begins with a byte order mark, as Excel writes it; save it as UTF-8"
                + " without BOM"),
        problems());
  }

  @Test
  void files_thatAreNotUtf8_areAllRefused() throws IOException {
    write(DEVICES, "卡,".getBytes("GB18030"));
    write("lexicon/en.csv", "卡,".getBytes(StandardCharsets.UTF_16LE));
    write("lexicon/zh.csv", "卡,".getBytes(StandardCharsets.UTF_16));
    assertEquals(
        List.of(
            "lexicon/en.csv: is UTF-16; save it as UTF-8",
            "lexicon/zh.csv: is UTF-16; save it as UTF-8",
            "tables/devices.csv: is not UTF-8; save it as UTF-8"),
        problems());
  }

  @Test
  void file_ofEnormousSize_isRefused() throws IOException {
    write(DEVICES, new byte[4 * 1024 * 1024 + 1]);
    assertEquals(List.of("tables/devices.csv: is larger than 4194304 bytes"), problems());
  }

  @Test
  void links_areRefused(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("x.drl"), "rule");
    Files.createSymbolicLink(folder.resolve("tiny/linked.drl"), elsewhere.resolve("x.drl"));
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("tables/gone.csv"), elsewhere.resolve("gone.csv"));
    String refused =
        ": is a link to elsewhere; a rulebook is what stands in its folder: put a copy here";
    assertEquals(
        List.of(
            "linked" + refused,
            "loop" + refused,
            "tables/gone.csv" + refused,
            "tiny/linked.drl" + refused),
        problems());
  }

  @Test
  void folder_thatIsReachedByALink_isRead(@TempDir Path elsewhere) throws IOException {
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
    assertEquals(TinyRulebook.content(), TinyRulebook.content(RuleSource.directory(link)));
  }

  @Test
  void file_tooDeepInFolders_isRefused() throws IOException {
    write("a/b/c/d/e/f/g/h/i.csv", new byte[0]);
    assertEquals(List.of("a/b/c/d/e/f/g/h/i.csv: lies more than 8 folders deep"), problems());
  }

  @Test
  void files_thatWereEmptied_areTold() throws IOException {
    write("tiny/tiny.drl", "package org.posrules.packs\n".getBytes(StandardCharsets.UTF_8));
    String header = TinyRulebook.files().get(DEVICES).lines().findFirst().orElseThrow();
    write(DEVICES, (header + "\n").getBytes(StandardCharsets.UTF_8));
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.directory(folder)));
    List<String> told = refused.problems().stream().map(TinyRulebook::told).toList();
    assertEquals(
        List.of(
            DEVICES + ": holds no row; write some, or delete the file",
            "tiny/tiny.drl: holds no rule, and cases name some: TINY-001, TINY-002, TINY-003,"
                + " TINY-004, TINY-005; problems that follow: 6"),
        told);
  }

  @Test
  void rules_whoseFileNameWouldBeTakenForAnother_areRefused() throws IOException {
    write(
        "tiny--x.drl", TinyRulebook.files().get("tiny/tiny.drl").getBytes(StandardCharsets.UTF_8));
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.directory(folder)));
    assertTrue(
        refused.problems().toString().contains("tiny--x.drl: two hyphens stand for a folder"),
        () -> refused.problems().toString());
  }

  @Test
  void files_thatAreNoRules_areLeftAside() throws IOException {
    write("README.md", new byte[] {(byte) 0xFF});
    write("scenarios/held-out.yaml", new byte[] {(byte) 0xFF});
    assertEquals(
        TinyRulebook.files().keySet(),
        SourceReader.layers(RuleSource.directory(folder)).get(0).texts().keySet());
  }

  @Test
  void folder_thatDoesNotExist_isRefused() {
    Path nowhere = folder.resolve("nowhere");
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> SourceReader.layers(RuleSource.directory(nowhere)));
    assertEquals(
        nowhere + ": is no folder; name the rules folder", refused.problems().get(0).toString());
  }

  @Test
  void digest_ofTheSameFilesElsewhere_isTheSame() {
    assertEquals(
        TinyRulebook.content().version(),
        TinyRulebook.content(RuleSource.directory(folder)).version());
  }
}
