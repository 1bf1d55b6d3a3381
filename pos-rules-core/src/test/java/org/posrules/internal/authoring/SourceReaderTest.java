package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  void file_withAByteOrderMark_isReadWithoutIt() throws IOException {
    write(DEVICES, ("\uFEFF" + TinyRulebook.files().get(DEVICES)).getBytes(StandardCharsets.UTF_8));
    assertEquals(TinyRulebook.content(), TinyRulebook.content(RuleSource.directory(folder)));
  }

  @Test
  void files_thatAreNotUtf8_areAllRefused() throws IOException {
    write(DEVICES, "卡,".getBytes("GB18030"));
    write("lexicon/zh.csv", "卡,".getBytes(StandardCharsets.UTF_16));
    assertEquals(
        List.of(
            "lexicon/zh.csv: is not UTF-8; save it as UTF-8",
            "tables/devices.csv: is not UTF-8; save it as UTF-8"),
        problems());
  }

  @Test
  void file_ofEnormousSize_isRefused() throws IOException {
    write(DEVICES, new byte[4 * 1024 * 1024 + 1]);
    assertEquals(
        List.of("tables/devices.csv: cannot be read: it is larger than 4194304 bytes"), problems());
  }

  @Test
  void files_thatAreNoRules_areLeftAside() throws IOException {
    write("README.md", new byte[] {(byte) 0xFF});
    write("scenarios/tiny.yaml", new byte[] {(byte) 0xFF});
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
