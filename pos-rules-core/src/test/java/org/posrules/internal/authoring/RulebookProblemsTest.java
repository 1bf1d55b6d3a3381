package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Missing and broken files are all told at once, each once, in the order of files and lines. */
class RulebookProblemsTest {

  private static List<String> problems(Map<String, String> files) {
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)));
    return refused.problems().stream().map(TinyRulebook::told).toList();
  }

  /** Files that every rulebook has; those of causes are as many as it has causes. */
  static Stream<String> files() {
    return TinyRulebook.files().keySet().stream()
        .filter(path -> path.endsWith(".csv") || !path.contains("/"))
        .filter(path -> !path.matches("lexicon/(en|zh).csv|tables/(codes/codes|emv/emv).csv"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_thatIsMissing_isTold(String path) {
    Map<String, String> files = TinyRulebook.files();
    files.remove(path);
    assertTrue(problems(files).contains(path + ": is missing"));
  }

  static Stream<String> tables() {
    return files().filter(path -> path.endsWith(".csv"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void header_thatIsNotAsItMustBe_isToldOnce(String path) {
    Map<String, String> files = TinyRulebook.files();
    files.computeIfPresent(path, (any, text) -> "x" + text);
    String told = path + ":1: the first line must be ";
    assertEquals(1, problems(files).stream().filter(each -> each.startsWith(told)).count());
  }

  @Test
  void table_withABrokenQuote_isTold() {
    List<String> problems = problems(TinyRulebook.withLine("tables/devices.csv", "PAPER,\"CHECK"));
    assertTrue(
        problems.stream().anyMatch(each -> each.startsWith("tables/devices.csv")),
        problems::toString);
  }

  @Test
  void table_withALineTooShort_isTold() {
    List<String> problems = problems(TinyRulebook.withLine("tables/devices.csv", "PAPER"));
    assertTrue(
        problems.stream().anyMatch(each -> each.startsWith("tables/devices.csv")),
        problems::toString);
  }

  @Test
  void problems_inManyFiles_areAllToldAtOnce() {
    Map<String, String> files =
        TinyRulebook.changed("network/host-busy.yaml", "NETWORK", "WEATHER");
    files.computeIfPresent("lexicon/zh.csv", (p, text) -> text.replace("LINK_DOWN", "NOBODY"));
    files.computeIfPresent("network/link-down.yaml", (p, text) -> text.replace("0.4", "4"));
    files.remove("tables/schemes.csv");
    List<String> files2 =
        problems(files).stream().map(each -> each.replaceAll(":.*", "")).distinct().toList();
    assertTrue(
        files2.containsAll(
            List.of(
                "network/host-busy.yaml",
                "lexicon/zh.csv",
                "network/link-down.yaml",
                "tables/schemes.csv")),
        files2::toString);
  }

  @Test
  void problem_ofOneLine_isToldOnce() {
    List<String> problems =
        problems(
            TinyRulebook.changed("tables/schemes.csv", "shop-codes,GATEWAY", "bank-codes,GATEWAY"));
    assertEquals(problems.stream().distinct().toList(), problems);
  }

  @Test
  void problems_told_standInTheOrderOfFilesAndLines() {
    Map<String, String> files =
        TinyRulebook.changed("network/host-busy.yaml", "NETWORK", "WEATHER");
    files.computeIfPresent("hardware/paper-out.yaml", (p, text) -> text.replace("PAPER OUT", ""));
    files.computeIfPresent("lexicon/zh.csv", (p, text) -> text.replace("LINK_DOWN", "NOBODY"));
    List<String> problems = problems(files);
    assertEquals(problems.stream().sorted().toList(), problems);
  }

  @Test
  void rules_whoseFileIsMisnamed_areToldWithTheOneThatIsMeant() {
    Map<String, String> files = TinyRulebook.files();
    files.put("tiny/tinny.drl", files.remove("tiny/tiny.drl"));
    assertEquals(
        List.of(
            "tiny/tinny.drl: has no cases beside it; write them into tiny/tinny.yaml; did you mean"
                + " tiny/tiny.yaml?"),
        problems(files));
  }

  @Test
  void rulebook_thatIsSound_isRead() {
    assertEquals(8, TinyRulebook.content().causes().size());
  }
}
