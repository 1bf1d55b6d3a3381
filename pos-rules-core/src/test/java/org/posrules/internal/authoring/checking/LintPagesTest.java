package org.posrules.internal.authoring.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.BundledRulebook;
import org.posrules.authoring.ProblemPage;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/** Each kind of problem has a page, and what the page shows is what an author gets to see. */
class LintPagesTest {
  private static final int FEWEST_MISTAKES = 100;
  private static final Path PAGES = Path.of("../rules/docs/lint");

  private static final String HAN = ".*\\p{IsHan}.*";

  @TempDir private static Path folder;

  @Test
  void pages_areThoseOfTheKinds() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          Stream.of(ProblemKind.values()).map(ProblemKind::id).collect(Collectors.toSet()),
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .filter(name -> !name.equals("README"))
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void page_saysWhatToDo_inBothLanguages(ProblemKind kind) {
    ProblemPage page = ProblemPage.of(kind);
    assertFalse(page.in(Locale.ENGLISH).matches(".*\\p{IsHan}.*"), page.english());
    assertTrue(page.in(Locale.CHINESE).matches(".*\\p{IsHan}.*"), page.chinese());
  }

  @ParameterizedTest
  @EnumSource
  void overview_hasTheFirstSentences_ofEachPage(ProblemKind kind) throws IOException {
    String row = "| [" + kind.id() + "](" + kind.id() + ".md) | ";
    List<String> rows =
        Files.readAllLines(PAGES.resolve("README.md")).stream()
            .filter(line -> line.startsWith(row))
            .toList();
    assertEquals(1, rows.size(), row);
    String[] sentences = rows.get(0).substring(row.length()).split(" \\| ?");
    ProblemPage page = ProblemPage.of(kind);
    assertTrue(page.in(Locale.ENGLISH).startsWith(sentences[0]), sentences[0]);
    assertTrue(page.in(Locale.CHINESE).startsWith(sentences[1]), sentences[1]);
  }

  @Test
  void mistakes_ofAllPages_areThoseThatAuthorsMake() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      long shown = pages.mapToLong(page -> PageExample.in(read(page)).size()).sum();
      assertTrue(shown >= FEWEST_MISTAKES, shown + " mistakes");
    }
  }

  @TestFactory
  Stream<DynamicTest> mistake_ofAPage_isToldAsThePageShows() throws IOException {
    List<Path> pages;
    try (Stream<Path> listed = Files.list(PAGES)) {
      pages = listed.filter(page -> !page.endsWith("README.md")).sorted().toList();
    }
    return pages.parallelStream().flatMap(LintPagesTest::ofPage).toList().stream();
  }

  /** Each folder is looked through at once, several at a time; the tests compare what was told. */
  private static Stream<DynamicTest> ofPage(Path page) {
    String id = page.getFileName().toString().replace(".md", "");
    List<PageExample> examples = PageExample.in(read(page));
    return examples.isEmpty()
        ? Stream.of(DynamicTest.dynamicTest(id, () -> assertTrue(ELSEWHERE.contains(id), id)))
        : examples.stream()
            .map(
                example -> {
                  List<RuleProblem> told = told(example);
                  return DynamicTest.dynamicTest(id, page.toUri(), () -> check(id, example, told));
                });
  }

  /** Compiled in this process, as a check is that somebody waits for; it costs no start of Java. */
  private static List<RuleProblem> told(PageExample example) {
    try {
      return RepeatedCheck.here(source(example)).problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What no edit of a file shows has a test of its own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          // SourceReaderTest
          "file-kind",
          "file-limit",
          "file-unreadable",
          "folder-missing",
          // HarmfulRulesTest
          "rule-limit",
          "rule-loop",
          "rule-reach",
          "rules-unloadable",
          // OwnCasesTest and CanariesTest of the service
          "case-failed",
          "canary-wrong",
          // CompilerProcessTest
          "compiler-stopped",
          // KeyFilesTest
          "signing-key",
          "trust-key",
          // RefusedRulebookTest
          "built-cut",
          "built-file",
          "built-form",
          "built-key-unknown",
          "built-missing",
          "built-not-one",
          "built-older",
          "built-repacked",
          "built-signature",
          "built-too-large",
          "built-unsigned");

  private static void check(String id, PageExample example, List<RuleProblem> problems) {
    assertEquals(
        String.join("\n", example.told()),
        problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    assertTrue(
        problems.stream().anyMatch(problem -> problem.kind().id().equals(id)),
        () -> id + " is not among " + problems.stream().map(RuleProblem::kind).toList());
  }

  /** Without its place before it, and the other place behind it. */
  private static String message(String told) {
    return told.replaceFirst("^\\S+?: ", "").replaceFirst(" \\(see [^)]*\\)$", "");
  }

  @Test
  void messages_ofAllPages_areToBeHadInChinese() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> missing =
          pages
              .flatMap(page -> PageExample.in(read(page)).stream())
              .flatMap(example -> example.told().stream())
              .map(LintPagesTest::message)
              .filter(message -> !FolderCheck.inChinese(message).orElse("").matches(HAN))
              .distinct()
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  /** In memory where the file is text, else over the bundled rules from a real folder. */
  private static RuleSource source(PageExample example) throws IOException {
    Map<String, String> files = new HashMap<>(BundledRulebook.files());
    Map<String, byte[]> changed = example.changed(files);
    boolean real =
        example.edits().startsWith("+++")
            && example.edits().lines().findFirst().orElse("").split(" ").length > 2;
    Path layer = Files.createTempDirectory(folder, "layer");
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      if (real) {
        Path path = layer.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      } else if (file.getValue().length == 0) {
        files.remove(file.getKey());
      } else {
        files.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
    RuleSource base = RuleSource.inMemory(files);
    return real ? RuleSource.layered(base, RuleSource.directory(layer)) : base;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
