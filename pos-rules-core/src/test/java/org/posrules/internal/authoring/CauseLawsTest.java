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
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** The laws of {@code causes.csv}: what may be repeated must be known not to have been paid. */
class CauseLawsTest {

  private static Map<String, String> with(String row) {
    Map<String, String> files = TinyRulebook.withLine("tables/causes.csv", row);
    String name = row.substring(0, row.indexOf(','));
    files.merge("messages/en.csv", name + ",s,c,d,s,o\n", String::concat);
    files.merge("messages/zh-CN.csv", name + ",s,c,d,s,o\n", String::concat);
    return files;
  }

  private static String row(String retry, String outcome) {
    String phase = outcome.equals("NOT_SENT") ? "READING" : "";
    return "X_Y,,NETWORK,MERCHANT," + retry + "," + outcome + ",," + phase;
  }

  private static List<String> problems(Map<String, String> files) {
    return assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)))
        .problems()
        .stream()
        .map(TinyRulebook::told)
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
    List<String> problems = problems(with(row(retry, outcome)));
    assertEquals("tables/causes.csv:10: " + law, problems.get(0));
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT", "ANSWERED"})
  void inquiry_whereNothingIsUnknown_isRefused(String outcome) {
    assertEquals(1, problems(with(row("VERIFY_FIRST", outcome))).size());
  }

  @ParameterizedTest
  @CsvSource({
    "RETRY_NOW, NOT_SENT", "RETRY_NOW, ANSWERED", "RETRY_LATER, ANSWERED",
    "RETRY_AFTER_FIX, OPEN", "VERIFY_FIRST, UNKNOWN", "VERIFY_FIRST, OPEN",
    "DO_NOT_RETRY, UNKNOWN", "DO_NOT_RETRY, OPEN", "DO_NOT_RETRY, ANSWERED",
  })
  void cause_withinTheLaws_isRead(String retry, String outcome) {
    Map<String, Cause> causes =
        TinyRulebook.content(RuleSource.inMemory(with(row(retry, outcome)))).causes();
    assertEquals(9, causes.size());
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT,", "ANSWERED,READING"})
  void phase_thatDoesNotGoWithTheOutcome_isRefused(String outcome, String phase) {
    String row = "X_Y,,NETWORK,MERCHANT,RETRY_AFTER_FIX," + outcome + ",,";
    assertEquals(1, problems(with(phase == null ? row : row + phase)).size());
  }

  @Test
  void category_thatSaysNothing_isRefused() {
    assertEquals(1, problems(with("X_Y,,UNKNOWN,MERCHANT,RETRY_NOW,NOT_SENT,,READING")).size());
  }

  @Test
  void name_thatIsNotInCapitals_isRefused() {
    assertEquals(
        List.of("tables/causes.csv:10: a cause is written in SCREAMING_SNAKE: Xy"),
        problems(with("Xy,,NETWORK,MERCHANT,VERIFY_FIRST,UNKNOWN,,")));
  }

  @Test
  void cause_thatIsItsOwnParent_isRefused() {
    assertEquals(
        List.of("tables/causes.csv:10: the parents of a cause must end after at most 4"),
        problems(with("X_Y,X_Y,NETWORK,MERCHANT,VERIFY_FIRST,UNKNOWN,,")));
  }

  @Test
  void name_thatStandsTwice_isRefused() {
    assertEquals(
        List.of(
            "tables/causes.csv:10: this stands twice: LINK_DOWN; an overlay may add, not replace"),
        problems(
            TinyRulebook.withLine(
                "tables/causes.csv", "LINK_DOWN,,NETWORK,MERCHANT,VERIFY_FIRST,UNKNOWN,,")));
  }
}
