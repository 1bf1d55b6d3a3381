package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  static Stream<String> verbs() {
    List<String> all = CommandRun.of("help").out().lines().toList();
    return all.stream()
        .dropWhile(line -> !line.equals("Verbs:"))
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.matches("  [a-z].*"))
        .map(line -> line.strip().split(" ")[0]);
  }

  @Test
  void nothingAsked_isHelpedWithTwoExamples() {
    CommandRun run = CommandRun.of();

    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(2, run.out().lines().filter(line -> line.startsWith("  ")).count(), run.out());
  }

  @Test
  void help_ofNoVerb_listsAll() {
    assertTrue(verbs().toList().containsAll(List.of("diagnose", "serve", "keygen", "completion")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "help history"})
  void list_ofVerbs_saysAWholeSentenceOfEach(String line) {
    String list = CommandRun.of(line.split(" ")).out().split("\n(Verbs|What):\n")[1];
    Stream.of(list.split("\n\n")[0].split("\n(?=  [a-z])"))
        .forEach(summary -> assertTrue(summary.endsWith("."), summary));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_ofAVerb_isThatOfItsFlag(String verb) {
    CommandRun run = CommandRun.of("help", verb);

    assertEquals(0, run.code());
    assertEquals(CommandRun.of(verb, "--help").out(), run.out());
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_ofEveryVerb_hasExamplesAndTheFlagsOfAll(String verb) {
    String help = CommandRun.of(verb, "--help").out();

    assertTrue(help.matches("(?s).*\nExamples:\n  .*pos-rules " + verb + "\\b.*"), help);
    Stream.of("--color=WHEN", "-h, --help", "-V, --version")
        .forEach(part -> assertTrue(help.contains(part), () -> part + " is not in\n" + help));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void version_ofEveryVerb_isThatOfTheJar(String verb) {
    assertEquals(CommandRun.of("--version"), CommandRun.of(verb, "--version"));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void lines_belowTheFlags_areNotBrokenAt80Cells(String verb) {
    assertEquals(
        belowTheFlags(CommandRun.ofWidth(100, verb, "--help")),
        belowTheFlags(CommandRun.ofWidth(80, verb, "--help")));
  }

  private static String belowTheFlags(CommandRun help) {
    return help.out().substring(help.out().indexOf("\nExamples:"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100})
  void help_atAnyWidth_isLaidOut(int width) {
    CommandRun run = CommandRun.ofWidth(width, "diagnose", "--help");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("--exit-code"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "dignose, there is no verb dignose; did you mean diagnose?",
    "help dignose, there is no verb dignose; did you mean diagnose?",
    "zebra, there is no verb zebra",
    "diagnose --txt x, there is no flag --txt; did you mean --text?",
    "diagnose --txt=x, there is no flag --txt; did you mean --text?",
    "check --josn, there is no flag --josn; did you mean --json?",
    "diagnose --pan=4111111111111111, there is no flag --pan",
    "4111111111111111, there is no verb of this name",
    "diagnose --4111111111111111, there is no flag of this name",
    "diagnose --sent=4111111111111111, --sent: must be true or false",
    "diagnose --no-reply=4111111111111111, option '--no-reply' takes no value",
    "diagnose --code 1 --lang ???, '--lang: must be a language tag, as in zh-CN or en'",
    "diagnose --for boss, '--for: must be one of cashier, support, integrator'",
    "test x --fail-under high, --fail-under: must be a number",
  })
  void slip_ofThePen_isToldWithWhatMayBeMeant(String line, String told) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertEquals(2, run.code());
    assertEquals("pos-rules: " + told, run.err().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnose NO COMMUNICATION", "diagnose 4111111111111111"})
  void text_givenAsAFile_isNotRepeated(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertEquals(2, run.code());
    assertFalse(run.err().matches("(?s).*(COMM|4111).*"), run.err());
  }

  @Test
  void terminal_withNothingGiven_isNotWaitedFor() {
    CommandRun run = CommandRun.atTerminal("diagnose");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("for example: pos-rules diagnose --text"), run.err());
  }

  @Test
  void terminal_asStandardInput_isToldWhatToType() {
    CommandRun run = CommandRun.atTerminal("diagnose", "-");

    assertTrue(run.err().startsWith("pos-rules: type an error text or JSON"), run.err());
  }
}
