package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.cases.Score;
import org.posrules.service.Diagnoser;

/** Says how well answers agree with labelled cases. */
final class ScoredCases {
  private final Console console;

  ScoredCases(Console console) {
    this.console = console;
  }

  /** Prints the figures, and every answer that is not as it should be; the exit code. */
  int score(Path file, Diagnoser diagnoser) throws IOException {
    Score score = new Score();
    for (RuleCase one : cases(file)) {
      score.add(one, diagnoser.diagnose(one.given(), false));
    }
    console.out().print(score.figures());
    score.misses().forEach(console.out()::println);
    return score.unsafe().isEmpty() && score.leaks().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
  }

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--score: there is no such file of labelled cases");
    }
    return Files.readString(file);
  }

  private static List<RuleCase> cases(Path file) throws IOException {
    List<RuleCase> cases = CaseFolder.storiesOf(String.valueOf(file.getFileName()), text(file));
    if (cases.isEmpty()) {
      throw new UsageException("--score: there are no cases in the file");
    }
    return cases;
  }
}
