package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.history.Past;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Explanation;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.lens.ShopExplanation;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.lens.Workbench.Look;
import org.posrules.internal.authoring.testing.CaseFinder;
import org.posrules.internal.judging.ShopJudge.JudgedShop;
import org.posrules.rulebook.RuleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of one diagnosis what was observed, concluded, and nearly concluded. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells what was observed, which rules and rows spoke, and which nearly did.",
    footer = {
      "",
      "A case is given by its place, or by its name where --rules names the folder.",
      "",
      "Examples:",
      "  pos-rules explain 'NO COMMUNICATION'",
      "  pos-rules explain rules/network/host-timeout.yaml:14",
      "  pos-rules explain rules/care/upkeep/battery-worn.yaml:14",
      "  pos-rules explain --rules rules 'a bad gateway is not a time-out'",
      "  pos-rules explain failed.json --rule NET-014",
      "  tail -1 pos.log | pos-rules explain -",
      "",
      "Exit: 0 fine, 2 wrong flags or problems in the files, 70 a fault of this",
      "program."
    })
final class ExplainVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "CASE|JSON|TEXT",
      description =
          "A case, an error text, a request as JSON or a .json file, or - for standard input.")
  private String what = "";

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Tell of this rule alone, condition by condition.")
  private @Nullable String rule;

  @Mixin private RulesFolderFlag rules = new RulesFolderFlag();

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  @Mixin private LangFlag lang = new LangFlag();

  ExplainVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale language = lang.or(console.locale());
    CaseFinder cases = CaseFinder.of(what, rules.folder());
    Workbench bench =
        Workbench.open(cases.folder().map(overlay::source).orElse(RuleSource.bundled()));
    Optional<CareCase> care = cases.findCare(bench);
    LinesPrinter.print(
        care.isPresent()
            ? ofShop(care.get(), bench, language)
            : ofPayment(cases.find(bench).orElse(null), bench, language),
        console);
    return ExitCode.FINE;
  }

  private Lines ofShop(CareCase found, Workbench bench, Locale language) {
    JudgedShop look = bench.look(found.shop(), language);
    ShopExplanation explanation = new ShopExplanation(bench, AuthorWords.in(language));
    return rule == null
        ? explanation.of(look)
        : explanation.of(look, rule).orElseThrow(this::noSuchRule);
  }

  private Lines ofPayment(@Nullable RuleCase found, Workbench bench, Locale language)
      throws IOException {
    Look look = look(found, bench, language);
    Explanation explanation = new Explanation(bench, AuthorWords.in(language));
    return rule == null
        ? explanation.of(look)
        : explanation.of(look, rule).orElseThrow(this::noSuchRule);
  }

  private Look look(@Nullable RuleCase found, Workbench bench, Locale language) throws IOException {
    return found == null
        ? bench.look(given(), Past.NONE, language)
        : bench.look(found.given(), found.past(), language);
  }

  private FailedTransaction given() throws IOException {
    if (what.equals(RequestInput.STANDARD_INPUT) || what.endsWith(".json")) {
      return RequestInput.readOne(what, console);
    }
    if (Stream.of(".yaml", ".yml").anyMatch(what::endsWith) && Files.exists(Path.of(what))) {
      throw new UsageException(what + " holds several cases; add the line of one: " + what + ":2");
    }
    return RequestInput.readWritten(what);
  }

  private UsageException noSuchRule() {
    return new UsageException(List.of("--rule: there is no rule " + rule));
  }
}
