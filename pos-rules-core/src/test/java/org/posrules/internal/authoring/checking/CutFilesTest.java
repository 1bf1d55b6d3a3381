package org.posrules.internal.authoring.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.BundledRulebook;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/** A file that is cut or lost is one fault, and is told as one, whatever refers to it. */
class CutFilesTest {

  /** What is told of the rules without the lines from there to the end of the file. */
  private static List<RuleProblem> without(String path, String from) {
    return cut(path, from, 1);
  }

  private static List<RuleProblem> cut(String path, String from, int kept) {
    Map<String, String> files = new HashMap<>(BundledRulebook.files());
    String text = files.getOrDefault(path, "");
    int at = text.indexOf(from);
    assertTrue(at > 0, from);
    files.put(path, text.substring(0, at + kept));
    return FolderCheck.problems(RuleSource.inMemory(files));
  }

  private static void assertOne(ProblemKind kind, String file, List<RuleProblem> told) {
    assertEquals(1, told.size(), told::toString);
    assertEquals(kind, told.get(0).kind(), told::toString);
    assertEquals(file, told.get(0).file(), told::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "business/card-expiry-mismatch.yaml, '\n    cashier:'",
    "care/contract/notice-date-near.yaml, '\n    shop:'",
    "care/backup/restore-never-tried.yaml, '\n    why:'"
  })
  void yaml_cutInAMapping_isToldOnceWhereItEnds(String path, String from) {
    List<RuleProblem> told = without(path, from);

    assertOne(ProblemKind.FILE_CUT, path, told);
    assertTrue(told.get(0).line() > 1, told::toString);
  }

  /** What is left of the text may be a whole one, or name things that others no longer find. */
  @ParameterizedTest
  @CsvSource({
    "business/card-expiry-mismatch.yaml, cashier:",
    "business/currency-not-accepted.yaml, A1、主机1G",
    "care/emergency/single-link.yaml, ', rules: [CARE-013]'",
    "care/tables/plans.csv, EU_CLASSIC",
    "hardware/printer-paper-jam.drl, acts.*",
    "hardware/reader-fault.drl, CARD_COLLISION",
    "lexicon/faults/families.csv, CHANT_NUMBER",
    "tables/confidence.csv, .01"
  })
  void file_cutWithinALine_isToldAlone(String path, String from) {
    assertOne(ProblemKind.LAST_LINE_OPEN, path, cut(path, from, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "business/card-expiry-mismatch.yaml, '\n  zh-CN:', KEY_MISSING",
    "business/already-paid.yaml, '\n    expect:', CASE_TESTS_NOTHING"
  })
  void yaml_thatLacksOneThingAtItsEnd_isToldWhich(String path, String from, ProblemKind kind) {
    assertOne(kind, path, without(path, from));
  }

  @ParameterizedTest
  @CsvSource({
    "care/tables/plans.csv, care/tables/plans.csv",
    "care/tables/fees.csv, care/tables/fees.csv"
  })
  void table_thatIsLost_isToldInPlaceOfTheRowsThatReferToIt(String path, String told) {
    Map<String, String> files = new HashMap<>(BundledRulebook.files());
    files.remove(path);

    assertOne(ProblemKind.FILE_MISSING, told, FolderCheck.problems(RuleSource.inMemory(files)));
  }

  /** Between two lines it is in good order; the names that it gave are gone in many files. */
  @ParameterizedTest
  @CsvSource({
    "lexicon/signals.csv, unknown-signal",
    "lexicon/faults/concepts.csv, unknown-concept",
    "messages/words.csv, unknown-phase"
  })
  void table_cutBetweenLines_isToldOnceForAllNames(String path, String kind) {
    Map<String, String> files = new HashMap<>(BundledRulebook.files());
    String text = files.getOrDefault(path, "");
    files.put(path, text.substring(0, text.indexOf('\n', text.length() / 3) + 1));

    List<RuleProblem> told = FolderCheck.problems(RuleSource.inMemory(files));

    assertEquals(
        1, told.stream().filter(each -> each.kind().id().equals(kind)).count(), told::toString);
    assertTrue(told.size() <= 4, told::toString);
  }

  @Test
  void story_cutInAMapping_isToldOnce(@TempDir Path folder) throws IOException {
    String story =
        """
        cases:
          - name: nothing more is known
            lang: en
            kind: text
        """;
    Files.createDirectory(folder.resolve("scenarios"));
    Files.writeString(folder.resolve("scenarios/mine.yaml"), story);

    List<RuleProblem> told =
        FolderCheck.problems(
            RuleSource.layered(RuleSource.bundled(), RuleSource.directory(folder)));

    assertEquals(
        List.of(
            "scenarios/mine.yaml:4:15: the file ends before keys that it needs: source, why, given,"
                + " expect; go on there"),
        told.stream().map(RuleProblem::toString).toList());
  }
}
