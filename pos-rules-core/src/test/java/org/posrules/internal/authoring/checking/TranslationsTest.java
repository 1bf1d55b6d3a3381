package org.posrules.internal.authoring.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.internal.authoring.checking.SaidInSource.Said;

/**
 * Whatever is told to authors is to be had in Chinese: a message that is reworded, or a new one,
 * without a row of the catalogue is found in the source, whether or not a page shows it.
 */
class TranslationsTest {
  private static final Path AUTHORING =
      Path.of("authoring/src/main/java/org/posrules/internal/authoring");
  private static final List<Path> BESIDES =
      List.of(
          Path.of("src/main/java/org/posrules/internal/loading"),
          Path.of("src/main/java/org/posrules/rulebook/TrustedKeys.java"),
          Path.of(
              "../pos-rules-service/src/main/java/org/posrules/service/rulebooks/OwnCases.java"),
          Path.of(
              "../pos-rules-service/src/main/java/org/posrules/service/rulebooks/Canaries.java"),
          Path.of(
              "../pos-rules-service/src/main/java/org/posrules/service/rulebooks/Snapshot.java"));

  /** What they refuse is told of the place in a file that says it. */
  private static final List<Path> ASKED =
      Stream.of("Money.java", "history/Recurrence.java", "internal/rulebook/care/RowForm.java")
          .map(Path.of("src/main/java/org/posrules")::resolve)
          .toList();

  /** Print answers and pages, and have words for them of their own; or fail to programmers. */
  private static final List<String> PRINTERS =
      List.of(
          "facts", "finding", "lens", "site", "testing", "cases/Score.java", "gate/ChildJvm.java");

  /** What compilers and parsers say, names, and what programmers alone are told. */
  private static final Set<String> NO_MESSAGES =
      Set.of(
          "package org.posrules.packs",
          "Java source of ",
          "Parser returned a null Package",
          "found character '\\t",
          "mapping values are not allowed",
          "could not find expected ':'",
          "found unexpected end of stream",
          "found unexpected document separator",
          "expected <block end>",
          "found duplicate key",
          "pos-rules rulebook 1",
          "trusted key",
          "amounts of two currencies cannot be added",
          "Vlorpt zemqua brixnol");

  private static final Path SERVICE =
      Path.of("../pos-rules-service/src/main/java/org/posrules/service");

  /** Where the command line finds fault with flags, settings, requests, shops and histories. */
  private static final List<Path> COMMAND_LINE =
      Stream.concat(
              Stream.of(
                      "cli",
                      "settings",
                      "shops",
                      "access/ApiKeys.java",
                      "http/TlsFiles.java",
                      "http/ServiceStartException.java")
                  .map(SERVICE::resolve),
              Stream.of(
                      "json/src/main/java/org/posrules/json/parts",
                      "json/src/main/java/org/posrules/json/TransactionJson.java",
                      "json/src/main/java/org/posrules/json/FactKinds.java",
                      "history/src/main/java/org/posrules/store/Database.java",
                      "history/src/main/java/org/posrules/store/Journal.java",
                      "history/src/main/java/org/posrules/store/Location.java",
                      "history/src/main/java/org/posrules/store/Postgresql.java",
                      "history/src/main/java/org/posrules/store/PrivateFiles.java",
                      "history/src/main/java/org/posrules/store/Sqlite.java",
                      "src/main/java/org/posrules/FactChecks.java",
                      "src/main/java/org/posrules/care/Shop.java",
                      "src/main/java/org/posrules/care/ShopFact.java")
                  .map(Path::of))
          .toList();

  /** Help, which has a catalogue of its own, and the manual page; and what programs read. */
  private static final List<String> NO_REFUSALS =
      List.of(
          "ColorFlag.java",
          "FactFlags.java",
          "ManPage.java",
          "PosRules.java",
          "PrintedSettings.java",
          "ProblemFormats.java",
          "Setting.java",
          "SettingFlags.java",
          "Version.java");

  /** Titles of JSON, patterns, what programmers are told, and a clause with a row for each word. */
  private static final Set<String> NO_CLAUSES =
      Set.of(
          "Broken pipe",
          "(?s)should be specified without '.*' parameter",
          "yyyy-MM-dd HH:mm:ss xxx",
          "a ¤ of your own begins with LOCAL_: LOCAL_¤",
          "¤ is a fact of one of several ¤; add them",
          "Something that is needed cannot be used now",
          "The command line is not understood",
          "The program failed",
          "The rulebook cannot be used");

  /** Flags, files and fields, which stand before what is told of them. */
  private static final String NAMES = "^((-[^:]*|[^ :]+): )+";

  private static final int FEWEST_REFUSALS = 200;
  private static final int FEWEST = 250;

  /** Two words of English where the Chinese has only room for a value. */
  private static final Pattern ENGLISH = Pattern.compile("\\b\\p{Lower}{2,} \\p{Lower}{2,}\\b");

  @Test
  void message_ofEveryPlace_isToBeHadInChinese() throws IOException {
    List<Said> said = SaidInSource.in(sources(), Set.of("RulebookException"));
    assertTrue(said.size() >= FEWEST, said.size() + " messages were found");
    assertEquals(List.of(), unknown(said));
  }

  @Test
  void refusal_ofWhatACaseOrARowSays_isToBeHadInChinese() throws IOException {
    List<Said> said = SaidInSource.in(ASKED, Set.of("IllegalArgumentException"));
    assertTrue(said.size() >= ASKED.size(), said.size() + " messages were found");
    assertEquals(List.of(), unknown(said));
  }

  @Test
  void refusal_ofAField_isToBeHadInChineseWithItsColumn() throws IOException {
    Path form = Path.of("src/main/java/org/posrules/internal/rulebook/care/RowForm.java");
    assertEquals(
        List.of(),
        SaidInSource.in(List.of(form), Set.of("IllegalArgumentException")).stream()
            .map(said -> "percent " + said.text() + ": 0.5x")
            .filter(told -> FolderCheck.inChinese(told).isEmpty())
            .toList());
  }

  @Test
  void refusal_ofTheCommandLine_isToBeHadInChinese() throws IOException {
    List<Said> said =
        SaidInSource.in(
            sources(COMMAND_LINE),
            Set.of(
                "UsageException",
                "StoreException",
                "IllegalArgumentException",
                "TypeConversionException"));
    assertTrue(said.size() >= FEWEST_REFUSALS, said.size() + " messages were found");
    assertEquals(
        List.of(),
        unknown(
            said.stream()
                .filter(each -> !NO_REFUSALS.contains(each.file()))
                .map(each -> new Said(each.file(), each.text().replaceFirst(NAMES, "")))
                .filter(each -> !NO_CLAUSES.contains(each.text()))
                .toList()));
  }

  private static List<String> unknown(List<Said> said) throws IOException {
    List<String> catalogue = catalogue();
    return said.stream()
        .filter(each -> !NO_MESSAGES.contains(each.text()))
        .flatMap(
            each ->
                Stream.of(each.text().split("; ?"))
                    .filter(clause -> !clause.isEmpty())
                    .filter(clause -> !isKnown(clause, catalogue))
                    .map(clause -> each.file() + ": " + clause))
        .toList();
  }

  @Test
  void reworded_clause_isMissed() throws IOException {
    List<String> catalogue = catalogue();
    assertTrue(isKnown("there is no rule ¤", catalogue));
    assertTrue(isKnown("must be ¤", catalogue));
    assertTrue(isKnown("true or false, without quotes", catalogue));
    assertFalse(isKnown("no rule is called ¤", catalogue));
    assertFalse(isKnown("true or false, and no quotes", catalogue));
    assertFalse(isKnown("the file is a strange thing", catalogue));
  }

  @Test
  void value_withASemicolon_staysInItsClause() {
    assertEquals(
        Optional.of("案例未通过：a.yaml:3: 02; then 91；运行 pos-rules test 可查看实际结果和原因。"),
        FolderCheck.inChinese(
            "the case does not hold: a.yaml:3: 02; then 91;"
                + " pos-rules test shows what came out and why"));
  }

  /** As a whole, or as a part of a clause that other places put around it. */
  private static boolean isKnown(String clause, List<String> catalogue) {
    Optional<String> whole = FolderCheck.inChinese(clause.replace(SaidInSource.HOLE, "X"));
    return whole.isPresent() && !saysEnglish(whole.get(), clause)
        || catalogue.stream().anyMatch(row -> holds(row, clause));
  }

  /** Whether words of the clause, and no value of it, were carried over into the Chinese. */
  private static boolean saysEnglish(String chinese, String clause) {
    return ENGLISH
        .matcher(chinese)
        .results()
        .map(found -> found.group())
        .anyMatch(clause::contains);
  }

  private static boolean holds(String row, String clause) {
    int at = 0;
    for (String fixed : clause.split(SaidInSource.HOLE)) {
      int found = row.indexOf(fixed.strip(), at);
      if (found < 0) {
        return false;
      }
      at = found + fixed.strip().length();
    }
    return true;
  }

  private static List<String> catalogue() throws IOException {
    Path file =
        Path.of("authoring/src/main/resources/org/posrules/internal/authoring/problems.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(row -> row.getField("english")).toList();
    }
  }

  private static List<Path> sources() throws IOException {
    return sources(Stream.concat(Stream.of(AUTHORING), BESIDES.stream()).toList());
  }

  private static List<Path> sources(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> PRINTERS.stream().noneMatch(each -> isIn(file, each)))
            .forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isIn(Path file, String printer) {
    return file.startsWith(AUTHORING.resolve(printer))
        || Arrays.asList("package-info.java", "module-info.java")
            .contains(file.getFileName().toString());
  }
}
