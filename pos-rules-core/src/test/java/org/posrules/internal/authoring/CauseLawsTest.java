package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** The laws of a cause: what may be repeated must be known not to have been paid. */
class CauseLawsTest {
  private static final String FILE = "network/x-y.yaml";
  private static final String TEXTS =
      """

      messages:
        en: { summary: s, cardholder: c, display: d, cashier: s, operations: o }
        zh-CN: { summary: s, cardholder: c, display: d, cashier: s, operations: o }
      """;

  private static Map<String, String> with(String file, String cause) {
    Map<String, String> files = TinyRulebook.files();
    files.put(file, cause + TEXTS);
    return files;
  }

  private static String cause(String retry, String outcome) {
    String phase = outcome.equals("NOT_SENT") ? "phase: READING\n" : "";
    return cause("category: NETWORK", retry, outcome) + phase;
  }

  private static String cause(String category, String retry, String outcome) {
    return "cause: X_Y\n%s\nparty: MERCHANT\nretry: %s\noutcome: %s\n"
        .formatted(category, retry, outcome);
  }

  private static List<String> problems(Map<String, String> files) {
    return assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)))
        .problems()
        .stream()
        .map(RuleProblem::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RETRY_NOW       | UNKNOWN | RETRY_NOW asks for an outcome of NOT_SENT or ANSWERED
          RETRY_NOW       | OPEN    | RETRY_NOW asks for an outcome of NOT_SENT or ANSWERED
          RETRY_LATER     | UNKNOWN | RETRY_LATER asks for an outcome of NOT_SENT or ANSWERED
          RETRY_LATER     | OPEN    | RETRY_LATER asks for an outcome of NOT_SENT or ANSWERED
          RETRY_AFTER_FIX | UNKNOWN | an UNKNOWN outcome asks for VERIFY_FIRST or DO_NOT_RETRY
          """)
  void cause_againstALaw_isRefused(String retry, String outcome, String law) {
    List<String> problems = problems(with(FILE, cause(retry, outcome)));
    assertEquals("network/x-y.yaml:4:8: " + law, problems.get(0));
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT", "ANSWERED"})
  void inquiry_whereNothingIsUnknown_isRefused(String outcome) {
    assertEquals(
        List.of("network/x-y.yaml:4:8: VERIFY_FIRST asks for an outcome of UNKNOWN or OPEN"),
        problems(with(FILE, cause("VERIFY_FIRST", outcome))));
  }

  @ParameterizedTest
  @CsvSource({
    "RETRY_NOW, NOT_SENT", "RETRY_NOW, ANSWERED", "RETRY_LATER, ANSWERED",
    "RETRY_AFTER_FIX, OPEN", "VERIFY_FIRST, UNKNOWN", "VERIFY_FIRST, OPEN",
    "DO_NOT_RETRY, UNKNOWN", "DO_NOT_RETRY, OPEN", "DO_NOT_RETRY, ANSWERED",
  })
  void cause_withinTheLaws_isRead(String retry, String outcome) {
    Map<String, Cause> causes =
        TinyRulebook.content(RuleSource.inMemory(with(FILE, cause(retry, outcome)))).causes();
    assertEquals(9, causes.size());
  }

  @Test
  void phase_thatIsMissing_isRefused() {
    assertEquals(
        List.of(
            "network/x-y.yaml:5:10: a phase goes with NOT_SENT, and says at which step before"
                + " sending it happens"),
        problems(with(FILE, cause("category: NETWORK", "RETRY_AFTER_FIX", "NOT_SENT"))));
  }

  @Test
  void phase_thatDoesNotGoWithTheOutcome_isRefused() {
    assertEquals(
        List.of(
            "network/x-y.yaml:6:8: a phase goes with NOT_SENT, and says at which step before"
                + " sending it happens"),
        problems(with(FILE, cause("RETRY_AFTER_FIX", "ANSWERED") + "phase: READING\n")));
  }

  @Test
  void phase_thatHasNoSentence_isRefused() {
    assertEquals(
        List.of("network/x-y.yaml:6:8: there is no phase REDING; did you mean READING?"),
        problems(
            with(FILE, cause("category: NETWORK", "RETRY_NOW", "NOT_SENT") + "phase: REDING\n")));
  }

  @Test
  void category_thatSaysNothing_isRefused() {
    assertEquals(
        List.of(
            "network/x-y.yaml:2:11: must be one of HARDWARE, SOFTWARE, NETWORK, SECURITY,"
                + " BUSINESS, NO_FAULT, OUT_OF_SCOPE: UNKNOWN"),
        problems(with(FILE, cause("category: UNKNOWN", "VERIFY_FIRST", "OPEN"))));
  }

  @Test
  void harmless_thatMayBeRepeated_isRefused() {
    assertEquals(
        List.of(
            "no-fault/x-y.yaml:4:8: where nothing has failed there is nothing to repeat:"
                + " DO_NOT_RETRY"),
        problems(
            with("no-fault/x-y.yaml", cause("category: NO_FAULT", "RETRY_LATER", "ANSWERED"))));
  }

  @Test
  void cause_inThePackOfAnotherCategory_isRefused() {
    assertEquals(
        List.of(
            "hardware/x-y.yaml:1:8: the file of X_Y is network/x-y.yaml, not hardware/x-y.yaml"),
        problems(with("hardware/x-y.yaml", cause("VERIFY_FIRST", "OPEN"))));
  }

  @Test
  void cause_inAFileOfAnotherName_isRefused() {
    assertEquals(
        List.of("network/x-z.yaml:1:8: the file of X_Y is network/x-y.yaml, not network/x-z.yaml"),
        problems(with("network/x-z.yaml", cause("VERIFY_FIRST", "OPEN"))));
  }

  @Test
  void name_thatIsNotInCapitals_isRefused() {
    assertEquals(
        List.of("network/x-y.yaml:1:8: a cause is written in SCREAMING_SNAKE: Xy"),
        problems(with(FILE, cause("VERIFY_FIRST", "OPEN").replace("X_Y", "Xy"))));
  }

  @Test
  void cause_thatIsItsOwnParent_isRefused() {
    assertEquals(
        List.of("network/x-y.yaml:6:9: the parents of a cause go round: X_Y < X_Y"),
        problems(with(FILE, cause("VERIFY_FIRST", "OPEN") + "parent: X_Y\n")));
  }

  @Test
  void name_thatStandsTwice_isRefusedWithTheOtherPlace() {
    assertEquals(
        List.of(
            "network/x-y.yaml:1:8: this stands twice: LINK_DOWN; an overlay may add, not replace"
                + " (see network/link-down.yaml:1:8)"),
        problems(with(FILE, cause("VERIFY_FIRST", "OPEN").replace("X_Y", "LINK_DOWN"))));
  }

  @Test
  void unrecognised_withACategory_isRefused() {
    assertEquals(
        List.of(
            "unrecognised.yaml:2:1: UNRECOGNISED is no cause and has no category; delete the line"),
        problems(
            TinyRulebook.changed(
                "unrecognised.yaml", "UNRECOGNISED\n\n", "UNRECOGNISED\ncategory: NETWORK\n\n")));
  }
}
