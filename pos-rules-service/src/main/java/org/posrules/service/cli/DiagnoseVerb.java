package org.posrules.service.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.service.Diagnoser;
import org.posrules.service.wire.DiagnosisJson;
import org.posrules.service.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why one transaction failed. */
@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = {
      "pos-rules diagnose [--json | --why] [--ask] [--lang TAG] FACTS...",
      "   or: pos-rules diagnose [--json | --why] [--ask] [--lang TAG] FILE"
    },
    description = "Says why a transaction failed, who must act, and whether to try again.",
    footer = {
      "",
      "Examples:",
      "  pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
      "  pos-rules diagnose --code 54 --scheme iso8583-1987 --lang zh-CN",
      "  pos-rules diagnose --sent --no-reply --elapsed 30000 --why",
      "  pos-rules diagnose --amount \"180.00 USD\" --merchant-limit \"100.00 USD\"",
      "  pos-rules diagnose failed.json --json",
      "  cat failed.json | pos-rules diagnose -",
      "",
      "Exit: 0 fine, 2 wrong flags or unreadable input, 70 a fault of this program."
    })
final class DiagnoseVerb implements Callable<Integer> {
  private final Console console;
  private final Engines engines;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A request as JSON; - for standard input. Else give the facts by flags.")
  private @Nullable String file;

  @Option(names = "--json", description = "Print the answer as JSON, as the HTTP service does.")
  private boolean json;

  @Option(names = "--questions", description = "Name the facts that are worth finding out.")
  private boolean questions;

  @Option(names = "--why", description = "Print which rules spoke for and against each suspect.")
  private boolean why;

  @Option(names = "--ask", description = "Ask for the facts that would change the answer.")
  private boolean ask;

  @Option(
      names = "--bundle",
      paramLabel = "FILE.zip",
      description = "Write a file for support, with nothing sensitive in it.")
  private @Nullable Path bundle;

  @Mixin private LangFlag lang = new LangFlag();

  @Mixin private RulesFlag rules = new RulesFlag();

  DiagnoseVerb(Console console, Engines engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    FailedTransaction given = RequestInput.read(file, spec.commandLine().getParseResult(), console);
    FailedTransaction transaction = given.toBuilder().language(language(given)).build();
    Diagnoser diagnoser = engines.open(rules.source());
    Words words = Words.in(transaction.language());
    if (ask) {
      transaction = new AskSession(console, words, diagnoser).run(transaction);
    }
    Diagnosis diagnosis = diagnoser.diagnose(transaction, questions || ask);
    if (bundle != null) {
      SupportBundle.write(bundle, transaction, diagnosis);
    }
    print(diagnosis, words);
    return ExitCode.FINE;
  }

  private Locale language(FailedTransaction given) {
    return lang.or(given.language() == null ? console.locale() : given.language());
  }

  private void print(Diagnosis diagnosis, Words words) {
    if (json) {
      console.out().writeBytes(DiagnosisJson.encode(diagnosis));
      console.out().println();
    } else if (why) {
      console.out().print(WhyTree.of(diagnosis, words, console.width(), console.colour()));
    } else {
      console.out().print(Report.of(diagnosis, words, console.width(), console.colour()));
    }
  }
}
