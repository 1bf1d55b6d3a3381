package org.posrules.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.Recommendation;
import org.posrules.internal.authoring.cases.GivenReader;
import org.posrules.internal.authoring.cases.ShopReader;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

/**
 * What two help articles for merchants tell a shop, line by line and in both languages: each line
 * has a request that shows it, and the advice that must come.
 */
class SeedLinesTest {
  private static final String LINES = "/seed/lines.csv";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final DiagnosticEngine ENGINE = BundledRulebook.engine();

  @ParameterizedTest(name = "{0} {2}: {3}")
  @CsvFileSource(resources = LINES, numLinesToSkip = 1, maxCharsPerColumn = 8192)
  void line_ofTheArticles_isServed(
      String line, String part, String lang, String ask, String request, String expect) {
    Map<String, String> expected = expected(expect);
    Locale language = Locale.forLanguageTag(lang.equals("zh") ? "zh-CN" : lang);
    if (part.equals("CARE")) {
      assessed(request, language, expected);
    } else {
      diagnosed(request, language, expected);
    }
  }

  private static Map<String, String> expected(String expect) {
    return Stream.of(expect.split(";"))
        .map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }

  private static void diagnosed(String request, Locale language, Map<String, String> expected) {
    List<RuleProblem> problems = new ArrayList<>();
    FailedTransaction given =
        YamlReader.read("request", request, problems).map(GivenReader::read).orElseThrow();
    assertEquals(List.of(), problems);
    Diagnosis diagnosis = ENGINE.diagnose(given.toBuilder().language(language).build());
    String cause = expected.getOrDefault("cause", diagnosis.cause());
    assertEquals(cause, diagnosis.cause());
    List<String> actions =
        diagnosis.recommendations().stream().map(Recommendation::action).toList();
    assertTrue(actions.contains(expected.get("action")), () -> expected + " is not in " + actions);
  }

  private static void assessed(String request, Locale language, Map<String, String> expected) {
    List<RuleProblem> problems = new ArrayList<>();
    Shop read = ShopReader.read("request", request, problems);
    assertEquals(List.of(), problems);
    ShopAssessment assessment = ENGINE.assess(on(read, language));
    String finding = expected.get("finding");
    if (finding != null) {
      List<String> found = assessment.findings().stream().map(CareFinding::finding).toList();
      assertTrue(found.contains(finding), () -> finding + " is not in " + found);
    }
    String page = expected.get("page");
    if (page != null) {
      String printed = assessment.sheet(Sheet.Kind.valueOf(page)).orElseThrow().toString();
      assertTrue(printed.contains(expected.get("says")), printed);
    }
  }

  private static Shop on(Shop shop, Locale language) {
    Shop.Builder builder =
        Shop.builder().set(ShopFact.ASSESSED_ON, TODAY).set(ShopFact.LANGUAGE, language);
    for (ShopPart part : ShopPart.values()) {
      shop.of(part).forEach(builder::add);
    }
    return builder.build();
  }

  @Test
  void everyLine_standsInBothLanguages() throws IOException {
    Map<String, List<String>> languages = new TreeMap<>();
    try (InputStream in = Objects.requireNonNull(SeedLinesTest.class.getResourceAsStream(LINES))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split(",", 4))
          .forEach(row -> languages.computeIfAbsent(row[0], any -> new ArrayList<>()).add(row[2]));
    }
    languages.values().forEach(each -> assertEquals(List.of("en", "zh"), each));
  }
}
