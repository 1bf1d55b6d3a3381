package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.service.words.Words;

class ConsoleFilesTest {
  private static final Pattern KEY =
      Pattern.compile("\\bt(?:Or)?\\('([a-z][\\w./-]*)'|data-t(?:-\\w+)?=\"([^\"]+)\"");

  private final ConsoleFiles files = ConsoleFiles.load();

  @Test
  void files_named_areThoseOfTheFolder() throws IOException, URISyntaxException {
    URL page = Objects.requireNonNull(ConsoleFiles.class.getResource(ConsoleFiles.PAGE));
    Path folder = Objects.requireNonNull(Path.of(page.toURI()).getParent());
    try (Stream<Path> all = Files.list(folder)) {
      Set<String> there =
          all.map(path -> path.getFileName().toString())
              .filter(name -> !name.endsWith(".class"))
              .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(there, new TreeSet<>(ConsoleFiles.NAMES));
    }
  }

  @Test
  void file_unknown_isNotFound() {
    assertTrue(files.named("../words/words.properties").isEmpty());
  }

  @Test
  void words_ofBothLanguages_haveTheSameKeys() {
    assertEquals(
        Words.ofConsole(Locale.ENGLISH).keySet(), Words.ofConsole(Locale.CHINESE).keySet());
  }

  /** The words come under one key from one of the two bundles, so none hides another. */
  @Test
  void words_ofReportAndConsole_shareNoKey() throws IOException {
    Set<String> report = keys("words.properties");
    report.retainAll(keys("console.properties"));

    assertEquals(Set.of(), report);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void words_asked_areThere(String name) {
    Set<String> known = Words.ofConsole(Locale.ENGLISH).keySet();

    Set<String> unknown =
        KEY.matcher(text(name)).results().map(ConsoleFilesTest::key).collect(Collectors.toSet());
    unknown.removeAll(known);

    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void file_carries_nothingThatThePolicyForbids(String name) {
    String text = text(name);

    assertFalse(text.contains("innerHTML"), "markup from text");
    assertFalse(
        Pattern.compile("(?i)<[^>]+\\s(style|on\\w+)=").matcher(text).find(), "inline code");
    assertFalse(text.replace("http://www.w3.org/2000/svg", "").contains("://"), "an address");
  }

  static Stream<String> texts() {
    return ConsoleFiles.NAMES.stream();
  }

  private String text(String name) {
    return new String(files.named(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static String key(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(bundle))) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
