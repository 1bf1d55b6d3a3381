package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.posrules.authoring.RulesFolder;
import org.posrules.internal.authoring.checking.RepeatedCheck;
import org.posrules.internal.authoring.testing.FolderWatch;
import org.posrules.internal.authoring.testing.JUnitXml;
import org.posrules.rulebook.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a folder of rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "pos-rules check DIR [--overlay] [--format NAME] [--watch] [--lang TAG]",
    description = "Says everything that is wrong with a folder of rules, all at once.",
    footer = {
      "",
      "Examples:",
      "  pos-rules check rules",
      "  pos-rules check my-rules --overlay --lang zh-CN",
      "  pos-rules check rules --format sarif > problems.sarif",
      "  pos-rules check rules --watch",
      "",
      "Exit: 0 nothing is wrong, 1 something is, 2 wrong flags, 70 a fault of this program."
    })
final class CheckVerb implements Callable<Integer> {
  /** How the problems are written. */
  enum Format {
    HUMAN,
    JSON,
    SARIF,
    JUNIT,
    GITHUB
  }

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "human",
      description = "human, json, sarif, junit or github. Default: ${DEFAULT-VALUE}.")
  private String format = "human";

  @Option(names = "--watch", description = "Check again whenever a file changes, until Ctrl-C.")
  private boolean watch;

  @Mixin private LangFlag lang = new LangFlag();

  CheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = wanted();
    RulesFolder rules = overlay.rules(folder);
    if (!watch) {
      return once(wanted, rules, rules::check);
    }
    RepeatedCheck check = new RepeatedCheck(rules.source());
    try (FolderWatch changes = new FolderWatch(folder)) {
      do {
        once(wanted, rules, check::problems);
        console.out().flush();
      } while (changes.awaitChange());
    }
    return ExitCode.FINE;
  }

  private int once(Format wanted, RulesFolder rules, Supplier<List<RuleProblem>> check) {
    long start = System.nanoTime();
    List<RuleProblem> problems = check.get();
    write(wanted, rules, problems, (System.nanoTime() - start) / 1e9);
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
  }

  private Format wanted() {
    try {
      return Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--format: one of human, json, sarif, junit, github, not " + format);
    }
  }

  private void write(Format wanted, RulesFolder rules, List<RuleProblem> problems, double seconds) {
    Locale locale = lang.or(console.locale());
    switch (wanted) {
      case HUMAN ->
          console.out().print(new ProblemReport(rules, console, locale).of(problems, seconds));
      case JSON -> console.out().writeBytes(ProblemFormats.json(problems));
      case SARIF -> console.out().writeBytes(ProblemFormats.sarif(folder, problems));
      case JUNIT -> console.out().print(JUnitXml.of(problems));
      case GITHUB -> console.out().print(ProblemFormats.github(folder, problems));
    }
  }
}
