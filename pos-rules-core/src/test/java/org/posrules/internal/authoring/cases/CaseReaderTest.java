package org.posrules.internal.authoring.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.RetryAdvice;
import org.posrules.history.Dimension;
import org.posrules.history.Past;
import org.posrules.history.Recurrence;
import org.posrules.history.Rhythm;
import org.posrules.history.Window;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

class CaseReaderTest {
  private static final CaseReader READER =
      new CaseReader(
          CaseNames.of(
              Set.of("HOST_TIMEOUT", "PIN_INCORRECT"),
              Set.of("NET-014"),
              Set.of("WAIT_AND_RETRY"),
              Set.of()));

  private final List<RuleProblem> problems = new ArrayList<>();

  private List<RuleCase> read(String text) {
    return YamlReader.read("a.yaml", text, problems)
        .flatMap(whole -> whole.map(List.of("cases")))
        .flatMap(map -> map.needed("cases"))
        .map(READER::cases)
        .orElseThrow();
  }

  private String problemsOf(String given, String expect) {
    read("cases:\n  - name: a\n    given: " + given + "\n    expect: " + expect + "\n");
    return String.join("\n", problems.stream().map(RuleProblem::toString).toList());
  }

  @Test
  void case_wellWritten_isRead() {
    RuleCase one =
        read("""
            cases:
              - name: no reply
                given: { errorText: "TIME OUT", responseCode: 05, amount: { value: 12.50, currency: EUR } }
                history: { PIN_INCORRECT: { incidents: 3, cards: 1 } }
                expect: { top: HOST_TIMEOUT, retry: VERIFY_FIRST, rules: [NET-014] }
            """)
            .get(0);
    assertEquals(List.of(), problems);
    assertEquals("05", one.given().responseCode());
    assertEquals(
        Past.of(List.of(new Recurrence("PIN_INCORRECT", Dimension.TERMINAL, Window.HOUR, 3, 1, 1))),
        one.past());
    assertEquals(List.of(RetryAdvice.VERIFY_FIRST), one.expect().retry());
    assertEquals("a.yaml:2: no reply", one.toString());
  }

  @Test
  void written_ofABlock_isTheTextWithoutItsIndentation() {
    RuleCase one =
        read("""
            cases:
              - name: a
                given:
                  errorText: |-
                    超时
                    ERROR
                  requestSent: true
                expect: { top: HOST_TIMEOUT }
            """)
            .get(0);
    assertEquals("errorText: |-\n  超时\n  ERROR\nrequestSent: true", one.written());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ erorText: x }|a.yaml:3:14: there is no key erorText here; did you mean errorText?",
        "{ requestSent: 'true' }|a.yaml:3:27: must be true or false, without quotes",
        "{ attempt: two }|a.yaml:3:23: must be a whole number",
        "{ attempt: 0 }|a.yaml:3:23: attempt must be 1 or more",
        "{ errorText: true }|a.yaml:3:25: must be a text; put it in quotes",
        "{ cardExpiry: 11/26 }|a.yaml:3:26: must be a month such as 2026-11: 11/26",
        "{ transactionTime: today }|a.yaml:3:31: must be a time such as"
            + " 2026-11-22T12:00:00+01:00: today",
        "{ tvr: 80 }|a.yaml:3:19: tvr must be 10 hexadecimal digits (5 bytes)",
        "{ deviceStatus: PAPER_OUT }|a.yaml:3:28: must be a list, as in [PAPER_OUT]",
        "{ attempt: 1, attempt: 2 }|a.yaml:3:26: the key stands twice: attempt (see a.yaml:3:14)",
        "{ language: no_such }|a.yaml:3:24: must be a language tag such as en or zh-CN: no_such",
        "{ amount: 12 }|a.yaml:3:22: must have keys: value, currency",
        "{ codes: [ { code: '51', schema: visa } ] }|a.yaml:3:37: there is no key schema here;"
            + " did you mean scheme?",
      })
  void given_wrong_isAProblemWithItsPlace(String given, String problem) {
    assertEquals(problem, problemsOf(given, "{ top: HOST_TIMEOUT }"));
  }

  @Test
  void given_amountWithAComma_saysHowToWriteIt() {
    String problem =
        problemsOf("{ amount: { value: '1,5', currency: EUR } }", "{ top: HOST_TIMEOUT }");
    assertEquals(
        "a.yaml:3:22: the amount is no decimal number; give digits and a point, as in 12.50",
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ tops: HOST_TIMEOUT }|a.yaml:4:15: there is no key tops here; did you mean top?",
        "{ top: HOST_TIMOUT }|a.yaml:4:20: there is no cause HOST_TIMOUT; did you mean HOST_TIMEOUT?",
        "{ rules: [NET-015] }|a.yaml:4:23: there is no rule NET-015; did you mean NET-014?",
        "{ quiet: [FOO] }|a.yaml:4:23: there is no cause or rule FOO",
        "{ actions: [WAIT_AND_RETY] }|a.yaml:4:25: there is no action WAIT_AND_RETY; did you mean"
            + " WAIT_AND_RETRY?",
        "{ category: NETWROK }|a.yaml:4:25: must be one of HARDWARE, SOFTWARE, NETWORK, SECURITY,"
            + " BUSINESS, UNKNOWN: NETWROK; did you mean NETWORK?",
        "{}|a.yaml:4:5: the case expects nothing; give it, for example, expect: { top: CAUSE }",
        "|a.yaml:4:5: the case expects nothing; give it, for example, expect: { top: CAUSE }",
        "{ rules: [] }|a.yaml:4:22: rules expects nothing; give it a value or leave it out",
      })
  void expect_wrong_isAProblemWithItsPlace(String expect, String problem) {
    assertEquals(problem, problemsOf("{ errorText: x }", expect == null ? "" : expect));
  }

  @Test
  void key_misspelt_isReadAsTheOneThatWasMeant_soThatNothingElseIsTold() {
    read("cases:\n  - name: a\n    givn: { errorText: x }\n    expect: { top: HOST_TIMEOUT }\n");
    assertEquals(
        List.of("a.yaml:3:5: there is no key givn here; did you mean given?"),
        problems.stream().map(RuleProblem::toString).toList());
  }

  @Test
  void case_withoutExpect_testsNothing() {
    read("cases:\n  - name: a\n    given: { errorText: x }\n");
    assertEquals("case-tests-nothing", problems.get(0).kind().id());
  }

  @Test
  void case_withoutGiven_isAProblem() {
    read("cases:\n  - name: a\n    expect: { top: HOST_TIMEOUT }\n");
    assertEquals("a.yaml:2:5: needs the key given", problems.get(0).toString());
  }

  @Test
  void case_withoutName_isAProblem() {
    read("cases:\n  - given: { errorText: x }\n    expect: { top: HOST_TIMEOUT }\n");
    assertEquals("a.yaml:2:5: needs the key name", problems.get(0).toString());
  }

  @Test
  void cases_twoWithOneName_areAProblemThatNamesBoth() {
    String one = "  - name: a\n    given: { errorText: x }\n    expect: { top: HOST_TIMEOUT }\n";
    read("cases:\n" + one + one);
    assertEquals(
        "a.yaml:5:5: two cases of this file have the name a (see a.yaml:2:5)",
        problems.get(0).toString());
  }

  @Test
  void history_ofAnUnknownCause_isAProblem() {
    read(
        "cases:\n  - name: a\n    given: {}\n    history: { PIN_INCORECT: 2 }\n    expect: { top: UNRECOGNISED }\n");
    assertEquals(
        "a.yaml:4:16: there is no cause PIN_INCORECT; did you mean PIN_INCORRECT?",
        problems.get(0).toString());
  }

  private Past past(String more) {
    return read("cases:\n  - name: a\n    given: " + more + "\n    expect: { top: UNRECOGNISED }\n")
        .get(0)
        .past();
  }

  @Test
  void history_ofACard_saysWhatIsCommonAndWithinWhat() {
    Past past =
        past(
            "{}\n    history: { PIN_INCORRECT: { common: CARD, within: DAY, incidents: 3, terminals: 2 } }");
    assertEquals(
        List.of(new Recurrence("PIN_INCORRECT", Dimension.CARD, Window.DAY, 3, 3, 2)),
        past.recurrences());
  }

  @Test
  void history_ofOneCauseTwice_isAList() {
    Past past = past("{}\n    history: { PIN_INCORRECT: [ 2, { within: DAY, incidents: 3 } ] }");
    assertEquals(2, past.recurrences().size());
  }

  @Test
  void past_ofRhythmSuccessAndOutage_isRead() {
    Past past =
        past(
            "{ transactionTime: \"2026-11-22T12:00:00Z\" }\n    past: { rhythms: { HOST_TIMEOUT: 60 },"
                + " lastSuccess: 5, outages: [ { of: ACQUIRER, minutes: 7, cause: HOST_TIMEOUT } ] }");
    assertEquals(List.of(new Rhythm("HOST_TIMEOUT", Duration.ofMinutes(60), 3)), past.rhythms());
    assertEquals(Instant.parse("2026-11-22T11:55:00Z"), past.lastSuccess());
    assertEquals(Instant.parse("2026-11-22T11:53:00Z"), past.outages().get(0).since());
  }

  @Test
  void past_inMinutesBeforeNoKnownTime_isAProblem() {
    past("{}\n    past: { lastSuccess: 5 }");
    assertEquals(
        "a.yaml:4:11: minutes count back from the transaction; give its transactionTime",
        problems.get(0).toString());
  }
}
