package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.service.rulebooks.Engine;

class ScoredCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  private static CommandRun bundled(Path file) {
    Engine.Maker engines = source -> Engine.of(DiagnosticEngine.create());
    return CommandRun.with("", engines, service -> {}, "diagnose", "--score", file.toString());
  }

  private Path own(String given) throws IOException {
    return Files.writeString(
        folder.resolve("own.yaml"),
        """
        cases:
          - name: one
            lang: en
            kind: text
            source: ours
            why: a test
            given: %s
            expect: { category: [BUSINESS], party: [CARDHOLDER], retry: [DO_NOT_RETRY] }
        """
            .formatted(given));
  }

  @ParameterizedTest
  @CsvSource({"development.yaml, 77", "fresh-reports.yaml, 57"})
  void casesOfTheProject_areAnsweredSafely(String file, int cases) {
    CommandRun run = bundled(CASES.resolve(file));

    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().startsWith("cases " + cases + "  category@1 "), run.out());
    assertTrue(run.out().contains("unsafe 0  leaks 0"), run.out());
  }

  @Test
  void answer_thatAllowsAForbiddenRepeat_exitsWithOne() throws IOException {
    Diagnosis repeat =
        Diagnosis.builder()
            .retry(new Retry(RetryAdvice.RETRY_NOW, Retry.Reference.SAME, null, "Why not?"))
            .build();
    CommandRun run =
        CommandRun.with(
            "",
            (given, questions) -> repeat,
            "diagnose",
            "--score",
            own("{ attempt: 1 }").toString());

    assertTrue(run.out().contains("unsafe 1"), run.out());
    assertEquals(1, run.code(), run.out());
  }

  @Test
  void miss_isToldWithoutACardNumber() throws IOException {
    CommandRun run = bundled(own("{ errorText: 'NO PAPER 4242424242424242' }"));

    assertTrue(run.out().contains("wanted [BUSINESS]"), run.out());
    assertFalse(run.out().contains("4242424242424242"), run.out());
  }

  @Test
  void case_thatIsNotWellWritten_isToldByItsPlace() throws IOException {
    CommandRun run = CommandRun.of("diagnose", "--score", own("{ errorTxt: x }").toString());

    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("did you mean errorText?"), run.err());
  }

  @Test
  void file_thatIsNone_isAUsageFault() {
    CommandRun run = CommandRun.of("diagnose", "--score", folder.resolve("none.yaml").toString());

    assertEquals(2, run.code(), run.out());
  }
}
