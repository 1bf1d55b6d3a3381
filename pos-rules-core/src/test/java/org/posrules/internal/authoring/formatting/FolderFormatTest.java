package org.posrules.internal.authoring.formatting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.authoring.RulesFolder;

/** Files that say the same are written the same. */
class FolderFormatTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rows out of order               | a,b~2,x~1,y~          | a,b~1,y~2,x~
          needless quotes                 | a,b~"1","x"~          | a,b~1,x~
          quotes that are needed          | a,b~1,"x,y"~          | a,b~1,"x,y"~
          an empty last line              | a,b~1,x~~             | a,b~1,x~
          no end                          | a,b~1,x               | a,b~1,x~
          wordings go by what they signal | phrase,signal~a,Z~b,A~ | phrase,signal~b,A~a,Z~
          """)
  void table_writtenOtherwise_isWrittenAsAllAre(String name, String text, String formatted) {
    assertEquals(formatted.replace('~', '\n'), TableFormat.format(text.replace('~', '\n')), name);
  }

  @Test
  void table_asAllAre_staysAsItIs() {
    String table = TableFormat.format("b,a\r\n2,\"x \"\"y\"\"\"\r\n1,z\r\n");
    assertEquals(table, TableFormat.format(table));
  }

  @Test
  void rules_withWindowsLinesAndBlanks_areWrittenAsAllAre() {
    assertEquals("rule \"x\"\nend\n", TextFormat.format("\uFEFFrule \"x\" \r\nend\r\n\r\n"));
  }

  @Test
  void folder_formatted_hasNothingLeftToFormat() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "a\n2\n1\n");
    RulesFolder rules = RulesFolder.of(folder);
    rules.write(rules.unformatted());
    assertEquals(Map.of(), rules.unformatted());
  }

  @Test
  void file_thatIsNoUtf8_isLeftAlone() throws IOException {
    byte[] latin = {'a', '\n', (byte) 0xE9, '\n'};
    Files.write(folder.resolve("t.csv"), latin);
    RulesFolder rules = RulesFolder.of(folder);
    rules.write(rules.unformatted());
    assertArrayEquals(latin, Files.readAllBytes(folder.resolve("t.csv")));
  }

  @Test
  void bundledRules_areWrittenAsAllAre() {
    assertEquals(Map.of(), RulesFolder.of(Path.of("../rules")).unformatted());
  }
}
