package org.posrules.service.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.authoring.ProblemMessage;
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
    customSynopsis =
        "pos-rules check DIR [--overlay] [--json | --format NAME] [--watch] [--lang TAG]",
    description = "Says everything that is wrong with a folder of rules, all at once.",
    footer = {
      "",
      "Examples:",
      "  pos-rules check rules",
      "  pos-rules check my-rules --overlay --lang zh-CN",
      "  pos-rules check rules --format sarif > problems.sarif",
      "  pos-rules check rules --watch",
      "",
      "Exit: 0 nothing is wrong, 1 something is, 2 wrong flags, 70 a fault of this",
      "program."
    })
final class CheckVerb implements Callable<Integer> {
  /** In what other programs read. */
  enum Format {
    SARIF,
    JUNIT,
    GITHUB,
    JSON;

    void print(Path folder, List<RuleProblem> problems, Console console) {
      switch (this) {
        case SARIF -> console.out().print(ProblemFormats.sarif(folder, problems));
        case JUNIT -> console.out().print(JUnitXml.of(problems));
        case GITHUB -> console.out().print(ProblemFormats.github(folder, problems));
        case JSON -> console.print(ProblemFormats.json(problems));
      }
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From then on a check takes about as long as ever after. */
  private static final int REHEARSALS = 3;

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "Print them as sarif, junit, github or json for other programs.")
  private @Nullable Format format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--watch", description = "Check again whenever a file changes, until Ctrl-C.")
  private boolean watch;

  @Mixin private LangFlag lang = new LangFlag();

  CheckVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (json && format != null) {
      throw new UsageException("--json and --format: give one of them");
    }
    RulesFolder rules = overlay.rules(folder);
    if (!watch) {
      return once(rules, rules::check);
    }
    RepeatedCheck check = new RepeatedCheck(rules.source());
    try (FolderWatch changes = new FolderWatch(folder)) {
      once(rules, check::problems);
      console.out().flush();
      for (int i = 0; i < REHEARSALS; i++) {
        check.rehearse();
      }
      while (changes.awaitChange()) {
        once(rules, check::problems);
        console.out().flush();
      }
    }
    return ExitCode.FINE;
  }

  private int once(RulesFolder rules, Supplier<List<RuleProblem>> check) {
    long start = System.nanoTime();
    List<RuleProblem> problems = check.get();
    write(rules, problems, (System.nanoTime() - start) / 1e9);
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
  }

  private void write(RulesFolder rules, List<RuleProblem> problems, double seconds) {
    Format wanted = json ? Format.JSON : format;
    if (wanted == null) {
      Locale locale = lang.or(console.locale());
      console.out().print(new ProblemReport(rules, console, locale).of(problems, seconds));
    } else {
      // Programs compare messages, so the language of the screen does not count for them.
      Locale locale = lang.or(Locale.ENGLISH);
      List<RuleProblem> told =
          problems.stream().map(problem -> ProblemMessage.in(problem, locale)).toList();
      wanted.print(folder, told, console);
    }
  }
}
