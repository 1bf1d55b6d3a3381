package org.posrules.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemMessage;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.testing.CaseReport;
import org.posrules.internal.authoring.testing.FolderWatch;
import org.posrules.internal.authoring.testing.JUnitXml;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.internal.authoring.testing.TestReport;
import org.posrules.internal.authoring.testing.TestRun;
import org.posrules.rulebook.RulebookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases and stories of a rules folder. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the cases beside the rules, and the stories of scenarios/.",
    footer = {
      "",
      "A case fails when an expectation is not met; a story only when a repeat is",
      "advised that may charge twice, or something sensitive stands in the answer.",
      "",
      "Examples:",
      "  pos-rules test rules",
      "  pos-rules test my-rules --overlay",
      "  pos-rules test rules --run host-timeout --watch",
      "  pos-rules test rules --coverage --fail-under 90 --junit target/rules.xml",
      "",
      "Exit: 0 fine, 1 a case failed or the coverage is under N, 2 wrong flags,",
      "problems in the files or no case that --run asks for, 70 a fault of this",
      "program."
    })
final class TestVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The rules folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "REGEX",
      description = "Only cases whose FILE:LINE: NAME it is found in.")
  private @Nullable String run;

  @Option(names = "--coverage", description = "Tell what of the rules the cases need.")
  private boolean coverage;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "Fail when under N %% of the rules or of the conditions are covered.")
  private double failUnder;

  @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML.")
  private @Nullable Path junit;

  @Option(names = "--watch", description = "Run again whenever a file changes, until Ctrl-C.")
  private boolean watch;

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Mixin private LangFlag lang = new LangFlag();

  TestVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Predicate<String> wanted = wanted();
    if (!watch) {
      return once(wanted);
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    try (FolderWatch changes = new FolderWatch(folder)) {
      do {
        watched(wanted);
      } while (changes.awaitChange());
    }
    return ExitCode.FINE;
  }

  /** An author who is typing has problems in a file now and then. */
  private void watched(Predicate<String> wanted) throws IOException {
    try {
      once(wanted);
    } catch (RulebookException e) {
      Locale language = lang.or(console.locale());
      e.problems().stream()
          .map(problem -> ProblemMessage.in(problem, language))
          .forEach(console.out()::println);
    }
    console.out().flush();
  }

  private Predicate<String> wanted() {
    if (run == null) {
      return any -> true;
    }
    try {
      return Pattern.compile(run).asPredicate();
    } catch (PatternSyntaxException e) {
      throw new UsageException("--run: no regular expression: " + e.getDescription());
    }
  }

  private int once(Predicate<String> wanted) throws IOException {
    Locale language = lang.or(console.locale());
    AuthorWords words = AuthorWords.in(language);
    TestPlan plan = TestPlan.open(folder, overlay.source(folder));
    TestRun results = TestRun.of(plan, wanted, language);
    if (run != null && results.isEmpty()) {
      throw new UsageException("--run: no case or story is called so: " + run);
    }
    TestReport report = new TestReport(plan.bench(), words);
    Lines lines = report.of(results);
    boolean under = failUnder > 0 && results.coverage().least() < failUnder;
    if (coverage) {
      lines.gap().all("", report.coverage(results.coverage()));
    }
    if (under) {
      lines.line(
          words.get("coverage.under", percent(results.coverage().least()), percent(failUnder)));
    }
    LinesPrinter.print(lines, console);
    if (junit != null) {
      Files.writeString(
          junit, JUnitXml.of(results, new CaseReport(plan.bench(), words)), StandardCharsets.UTF_8);
    }
    return under || !results.failures().isEmpty() || !results.careFailures().isEmpty()
        ? ExitCode.FAILED
        : ExitCode.FINE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share);
  }
}
