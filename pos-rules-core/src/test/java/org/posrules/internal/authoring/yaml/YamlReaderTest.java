package org.posrules.internal.authoring.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.rulebook.RuleProblem;

class YamlReaderTest {
  private final List<RuleProblem> problems = new ArrayList<>();

  private String problem(String text) {
    assertTrue(YamlReader.read("a.yaml", text, problems).isEmpty());
    return problems.get(0).toString();
  }

  @Test
  void read_noYaml_saysWhere() {
    assertTrue(
        problem("cases:\n  - name: [a\nexpect: b\n")
            .startsWith("a.yaml:3:7: a comma is missing before this, or a bracket"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "retry：LATER~top: A | 1:6 | : | ：",
        "- name：a case~  given: { a: b } | 1:7 | : | ：",
        "expect: { top: A， quiet: [B] } | 1:17 | , | ，",
        "expect: { top: A, quiet: [B］ } | 1:28 | ] | ］",
        "expect: ｛ top: A } | 1:9 | { | ｛",
        "name: “a: b” | 1:7 | ~ | “"
      })
  void read_aFullWidthSign_namesIt(String text, String place, String plain, String sign) {
    assertEquals(
        "a.yaml:"
            + place
            + ": type "
            + plain.replace('~', '"')
            + " here, the plain sign, not "
            + sign,
        problem(text.replace('~', '\n') + "\n"));
  }

  @Test
  void read_aTab_isNotTakenForTheChineseTextBesideIt() {
    assertEquals(
        "a.yaml:2:1: a tab stands here; indent with spaces",
        problem("zh: 请换卡，或稍后：再试\n\tcashier: 请换卡，或稍后再试\n"));
  }

  @Test
  void read_nothing_isAProblem() {
    assertEquals("a.yaml: is empty; fill it or delete it", problem("# only a comment\n"));
  }

  @Test
  void read_deepNesting_isRefusedBeforeTheStackOverflows() {
    assertEquals(
        "a.yaml:1:21: is no YAML: nested deeper than 20 levels", problem("[".repeat(1_000_000)));
  }

  @Test
  void read_aliasOfACollection_isRefused() {
    assertTrue(problem("a: &x [1, 2]\nb: [*x, *x]\n").contains("is no YAML: "));
  }

  @Test
  void read_tagOfAClass_makesNoObject() {
    YamlReader.read("a.yaml", "!!javax.script.ScriptEngineManager [x]", problems)
        .flatMap(YamlValue::text);
    assertEquals("a.yaml:1:1: must be a text; put it in quotes", problems.get(0).toString());
  }
}
