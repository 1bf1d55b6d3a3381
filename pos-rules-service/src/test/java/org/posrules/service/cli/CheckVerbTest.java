package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} writes of one small folder that is laid over the rulebook of the jar. */
class CheckVerbTest {
  @TempDir private Path folder;

  @BeforeEach
  void words() throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(
        folder.resolve("lexicon/en.csv"),
        """
        phrase,signal,strength,example,source
        tap <again> 100%,CONTACTLES_READ_FAILED,STRONG,,own terminals
        """);
  }

  private CommandRun check(String... flags) {
    String[] arguments = new String[flags.length + 3];
    arguments[0] = "check";
    arguments[1] = folder.toString();
    arguments[2] = "--overlay";
    System.arraycopy(flags, 0, arguments, 3, flags.length);
    return CommandRun.of(arguments);
  }

  private String shown(CommandRun run) {
    return run.out().replace(folder.toString().replace('\\', '/'), "DIR");
  }

  @Test
  void problem_forPeople_hasItsLineACaretAndAHint() {
    CommandRun run = check();
    assertEquals(1, run.code(), run.err());
    assertEquals(
        """
        lexicon/en.csv:2:18 unknown-signal
          2 | tap <again> 100%,CONTACTLES_READ_FAILED,STRONG,,own terminals
            |                  ^^^^^^^^^^^^^^^^^^^^^^
          the signal is neither a cause nor in signals.csv: CONTACTLES_READ_FAILED; did
          you mean CONTACTLESS_READ_FAILED?
          This is neither a cause nor a signal, so the wording would mean nothing.
          Correct it, or add what a text may say without naming a cause to
          lexicon/signals.csv.

        1 problem(s) in 1 file(s) (T s)
        """,
        run.out().replaceAll("\\d+\\.\\d s", "T s"));
  }

  @Test
  void problem_inChinese_hasAHintInChinese() {
    CommandRun run = check("--lang", "zh-CN");
    assertTrue(run.out().contains("这既不是原因也不是信号"), run.out());
    String joined = run.out().replaceAll("\\R *", "");
    assertTrue(
        joined.contains("该信号既不是原因，也不在 signals.csv 中：CONTACTLES_READ_FAILED；是否想写"), run.out());
  }

  @Test
  void problem_asJson_isOneObject() {
    assertEquals(
        """
        {"problems":[{"id":"unknown-signal","file":"lexicon/en.csv","line":2,"column":18,\
        "message":"the signal is neither a cause nor in signals.csv: CONTACTLES_READ_FAILED;\
         did you mean CONTACTLESS_READ_FAILED?","page":"docs/lint/unknown-signal.md"}]}
        """,
        check("--json").out());
  }

  @Test
  void problem_inTheFormatJson_isAsWithTheFlag() {
    assertEquals(check("--json"), check("--format", "json"));
  }

  @Test
  void problem_asJson_isInChineseWhereThatIsAskedFor() {
    assertTrue(
        check("--json", "--lang", "zh-CN").out().contains("该信号既不是原因"),
        check("--json", "--lang", "zh-CN").out());
  }

  @Test
  void problem_asSarif_isAResultWithItsRule() {
    assertEquals(
        """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
        {"tool":{"driver":{"name":"pos-rules","rules":[{"id":"unknown-signal",\
        "fullDescription":{"text":"This is neither a cause nor a signal, so the wording would\
         mean nothing. Correct it, or add what a text may say without naming a cause to\
         lexicon/signals.csv."}}]}},"results":[{"ruleId":"unknown-signal","level":"error",\
        "message":{"text":"the signal is neither a cause nor in signals.csv:\
         CONTACTLES_READ_FAILED; did you mean CONTACTLESS_READ_FAILED?"},"locations":[\
        {"physicalLocation":{"artifactLocation":{"uri":"DIR/lexicon/en.csv"},\
        "region":{"startLine":2,"startColumn":18}}}]}]}]}
        """,
        shown(check("--format", "sarif")));
  }

  @Test
  void problem_asJunit_isAFailure() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        <testsuite name="lexicon/en.csv" tests="1" failures="1">
          <testcase classname="lexicon/en.csv" name="unknown-signal lexicon/en.csv:2:18"\
         file="lexicon/en.csv" line="2"><failure message="lexicon/en.csv:2:18: the signal is\
         neither a cause nor in signals.csv: CONTACTLES_READ_FAILED; did you mean\
         CONTACTLESS_READ_FAILED?">lexicon/en.csv:2:18: the signal is neither a cause nor in\
         signals.csv: CONTACTLES_READ_FAILED; did you mean CONTACTLESS_READ_FAILED?\
        </failure></testcase>
        </testsuite>
        </testsuites>
        """,
        check("--format", "junit").out());
  }

  @Test
  void problem_forGithub_isACommand() {
    assertEquals(
        """
        ::error file=DIR/lexicon/en.csv,line=2,col=18,title=unknown-signal::the signal is\
         neither a cause nor in signals.csv: CONTACTLES_READ_FAILED; did you mean\
         CONTACTLESS_READ_FAILED?
        """,
        shown(check("--format", "github")));
  }

  @Test
  void format_thatIsNone_exitsWith2() {
    CommandRun run = check("--format", "xml");
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains("--format: must be one of sarif, junit, github, json"), run.err());
  }

  @Test
  void folder_thatIsNotThere_exitsWith2() {
    CommandRun run = CommandRun.of("check", folder.resolve("rules").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no folder"), run.err());
  }
}
