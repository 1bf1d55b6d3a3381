package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.RulesFolder;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a folder of rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "pos-rules check DIR [--overlay] [--format NAME] [--lang TAG]",
    description = "Says everything that is wrong with a folder of rules, all at once.",
    footer = {
      "",
      "Examples:",
      "  pos-rules check rules",
      "  pos-rules check my-rules --overlay --lang zh-CN",
      "  pos-rules check rules --format sarif > problems.sarif",
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

  @Option(
      names = "--overlay",
      description = "The folder is laid over the rulebook in this jar, and only adds to it.")
  private boolean overlay;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "human",
      description = "human, json, sarif, junit or github. Default: ${DEFAULT-VALUE}.")
  private String format = "human";

  @Option(names = "--lang", paramLabel = "TAG", description = "Language of the hints: zh-CN or en.")
  private @Nullable String language;

  CheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Format wanted = wanted();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    RulesFolder rules =
        overlay ? RulesFolder.over(RuleSource.bundled(), folder) : RulesFolder.of(folder);
    long start = System.nanoTime();
    List<RuleProblem> problems = rules.check();
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
    Locale locale = language == null ? console.locale() : LanguageFlag.parse(language);
    switch (wanted) {
      case HUMAN ->
          console.out().print(new ProblemReport(rules, console, locale).of(problems, seconds));
      case JSON -> console.out().writeBytes(ProblemFormats.json(problems));
      case SARIF -> console.out().writeBytes(ProblemFormats.sarif(folder, problems));
      case JUNIT -> console.out().print(ProblemFormats.junit(problems));
      case GITHUB -> console.out().print(ProblemFormats.github(folder, problems));
    }
  }
}
