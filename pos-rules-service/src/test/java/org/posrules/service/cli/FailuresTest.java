package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.testing.Samples;

class FailuresTest {

  @ParameterizedTest
  @CsvSource({
    "diagnose --json --txt x, usage",
    "diagnose --json --color 7, usage",
    "diagnose --json, usage",
    "diagnose --json --tvr z, invalid-facts",
    "check --json /no/such/folder, usage",
  })
  void failure_withJson_isAProblemOnStandardError(String line, String type) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("{\"type\":\"urn:pos-rules:problem:" + type + "\""), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void facts_thatAreWrong_areAllInTheJson() {
    CommandRun run =
        CommandRun.with(
            "{\n\"tvr\": \"z\",\n\"networkStatus\": \"x\"\n}",
            Samples.diagnoser(),
            "diagnose",
            "--json");

    assertEquals(
        """
        {"type":"urn:pos-rules:problem:invalid-facts","title":"Some facts are not as they must be",\
        "status":422,"detail":"2 problems","errors":[{"pointer":"/networkStatus",\
        "code":"unknown-word","detail":"must be one of ONLINE, DEGRADED, OFFLINE, UNKNOWN"},\
        {"pointer":"/tvr","code":"not-hex","detail":"must be 10 hexadecimal digits (5 bytes)"}]}
        """,
        run.err());
  }

  @Test
  void rulebook_withProblems_isToldInJsonToo() {
    RuleProblem problem =
        RuleProblem.of(ProblemKind.values()[0], RulePlace.of("codes.csv", 3), "no such cause");

    CommandRun run =
        CommandRun.with(
            "",
            source -> {
              throw new RulebookException(List.of(problem));
            },
            service -> {},
            "diagnose",
            "--code",
            "54",
            "--json");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("\"detail\":\"codes.csv:3: no such cause\"}]"), () -> run.err());
  }

  @Test
  void exitCode_ofAnAdvice_risesWithCaution() {
    int before = ExitCode.USAGE;
    for (RetryAdvice advice : RetryAdvice.values()) {
      assertTrue(ExitCode.of(advice) > before, advice.name());
      before = ExitCode.of(advice);
    }
  }

  @ParameterizedTest
  @CsvSource({"diagnose --code 54, 0", "diagnose --code 54 --exit-code, 12"})
  void advice_isTheExitCodeWhereAskedFor(String line, int code) {
    assertEquals(code, CommandRun.of(line.split(" ")).code());
  }
}
