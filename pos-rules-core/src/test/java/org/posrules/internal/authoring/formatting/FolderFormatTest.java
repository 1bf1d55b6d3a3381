package org.posrules.internal.authoring.formatting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.authoring.RulesFolder;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulebookException;

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

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a;b~5;\"a\"~4;~", "a\tb~5\t\"a\"~4\t~", "a，b~5，\"a\"~4，~", "the list~2~1~"})
  void table_whoseColumnsAreNotNamedBetweenCommas_staysAsItIs(String text) {
    String table = text.replace('~', '\n');
    assertEquals(table, TableFormat.format(table));
  }

  @Test
  void files_thatAreOfNoRulebook_areLeftAlone() throws IOException {
    write("rulebook.yaml", "version: x\n");
    write("people.csv", "name\nEve\nAda\n");
    write("own/people.csv", "name\nEve\nAda\n");
    write("own/values.yaml", "a: 1   \n");
    write("care/tables/people.csv", "name\nEve\nAda\n");
    assertEquals(Map.of(), RulesFolder.of(folder).unformatted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rulebook.yaml",
        "unrecognised.yaml",
        "unrecognised.drl",
        "network/local-x.yaml",
        "care/upkeep/local-x.yaml",
        "lexicon/local.csv",
        "lexicon/faults/local.csv",
        "tables/codes/local.csv",
        "tables/emv/local.csv",
        "tables/actions.csv",
        "messages/words.csv",
        "care/tables/routine.csv",
        "scenarios/local.yaml"
      })
  void file_ofARulebook_isWrittenAsAllAre(String path) throws IOException {
    write(path, "a\r\n");
    assertEquals(Map.of(path, "a\n"), RulesFolder.of(folder).unformatted());
  }

  @Test
  void rules_inAFolderOfTheirOwn_areWrittenAsAllAreWithTheirCases() throws IOException {
    write("own/x.drl", "rule \n");
    write("own/x.yaml", "cases: \n");
    assertEquals(
        Map.of("own/x.drl", "rule\n", "own/x.yaml", "cases:\n"),
        RulesFolder.of(folder).unformatted());
  }

  @Test
  void folder_withoutARulebook_isRefused() throws IOException {
    write("t.csv", "a\n2\n1\n");
    RulesFolder rules = RulesFolder.of(folder);
    RulebookException refused = assertThrows(RulebookException.class, rules::unformatted);
    assertEquals(ProblemKind.FOLDER_MISSING, refused.problems().get(0).kind());
  }

  @Test
  void folder_formatted_hasNothingLeftToFormat() throws IOException {
    write("lexicon/t.csv", "a\n2\n1\n");
    RulesFolder rules = RulesFolder.of(folder);
    rules.write(rules.unformatted());
    assertEquals(Map.of(), rules.unformatted());
  }

  @Test
  void file_thatIsNoUtf8_isLeftAlone() throws IOException {
    byte[] latin = {'a', '\n', (byte) 0xE9, '\n'};
    Files.write(write("lexicon/t.csv", ""), latin);
    RulesFolder rules = RulesFolder.of(folder);
    rules.write(rules.unformatted());
    assertArrayEquals(latin, Files.readAllBytes(folder.resolve("lexicon/t.csv")));
  }

  @Test
  void bundledRules_areWrittenAsAllAre() {
    assertEquals(Map.of(), RulesFolder.of(Path.of("../rules")).unformatted());
  }
}
