package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.memory.DirectHistory;
import org.posrules.service.Diagnoser;
import org.posrules.service.cli.Requests.Request;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.shops.ShopFolder;
import org.posrules.service.words.Words;
import org.posrules.store.IncidentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Says why one transaction failed. */
@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = {
      "pos-rules diagnose [--for WHO | --why | --json] [--ask] [--lang TAG] FACTS...",
      "   or: pos-rules diagnose [--for WHO | --why | --json] [--lang TAG] [FILE]",
      "   or: pos-rules diagnose --score CASES.yaml"
    },
    description = {
      "Says why a transaction failed, who must act, and whether to try again.",
      "",
      "Without facts and without FILE it reads standard input. What is read may be",
      "  an error text       that does not begin with {, of one line or several,",
      "  a request as JSON   that begins with {, as POST /v1/diagnoses takes it,",
      "  many requests       one JSON object a line, each answered on its own.",
      "Of many, a line that cannot be read is reported with its number and stops nothing."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
      "  pos-rules diagnose --code 54 --scheme iso8583-1987 --lang zh-CN --for cashier",
      "  pos-rules diagnose --sent --no-reply --elapsed 30000 --why",
      "  pos-rules diagnose --amount \"180.00 USD\" --merchant-limit \"100.00 USD\"",
      "  tail -1 pos.log | pos-rules diagnose",
      "  pos-rules diagnose failed.json --json",
      "  pos-rules diagnose --json < failed.ndjson > answers.ndjson",
      "  pos-rules diagnose --score rules/scenarios/public-lists.yaml",
      "",
      "--json prints each answer on a line of its own, indented only at a terminal. Of",
      "many inputs, one that has no answer gets its problem (RFC 9457) in place of it.",
      "When the command as a whole fails, its problem goes to standard error.",
      "",
      "--score reads labelled cases, as in rules/scenarios, and prints how often",
      "category, party and advice are right, and each answer that is not. It exits",
      "with 1 if one advises a repeat that the labels forbid, or repeats a secret.",
      "",
      "Exit: 0 fine, 2 wrong flags or unreadable input, 70 a fault of this program.",
      "With --exit-code, in place of 0 what may be done with the payment, of many the",
      "most cautious; 2 and 70 come first. 0 then never means that it may be repeated.",
      "  10  RETRY_NOW        safe to repeat at once",
      "  11  RETRY_LATER      safe to repeat after a wait",
      "  12  RETRY_AFTER_FIX  only after something has changed",
      "  13  VERIFY_FIRST     first find out what became of it",
      "  14  DO_NOT_RETRY     never"
    })
final class DiagnoseVerb implements Callable<Integer> {
  private final Console console;
  private final Engine.Maker engines;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file with what is told above; - for standard input.")
  private @Nullable String file;

  @Option(
      names = "--for",
      paramLabel = "WHO",
      description =
          "Who reads it: cashier (what to do and say), support (everything; the default) or"
              + " integrator (what programs branch on).")
  private @Nullable Audience audience;

  @Option(names = "--json", description = "Print the answer as JSON, as the HTTP service does.")
  private boolean json;

  @Option(names = "--exit-code", description = "Exit with what may be done; see below.")
  private boolean exitCode;

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

  @Option(
      names = "--score",
      paramLabel = "CASES.yaml",
      description = "Say how well the answers agree with labelled cases; see below.")
  private @Nullable Path cases;

  @Option(
      names = "--shops",
      paramLabel = "DIR",
      description = "A folder of shops, a file each: what is open at the terminal's shop is named.")
  private @Nullable Path shops;

  @Mixin private HistoryFlag history = new HistoryFlag();

  @Mixin private LangFlag lang = new LangFlag();

  @Mixin private RulesFlag rules = new RulesFlag();

  DiagnoseVerb(Console console, Engine.Maker engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    if (cases != null) {
      return new ScoredCases(console).score(cases, engines.make(rules.source()).diagnoser());
    }
    if (shops == null) {
      return answer(UnaryOperator.identity());
    }
    try (ShopFolder known = KnownShops.follow(shops)) {
      return answer(diagnoser -> diagnoser.knowing(known));
    }
  }

  private int answer(UnaryOperator<Diagnoser> knowing) throws IOException {
    AnswerPrinter printer = printer();
    try (Requests requests = RequestInput.open(file, facts(), console)) {
      Request first = RequestInput.first(requests);
      if (!history.isGiven()) {
        return answer(first, requests, printer, knowing);
      }
      try (IncidentStore store = history.open()) {
        DirectHistory memory = new DirectHistory(store, Clock.systemUTC());
        return answer(
            first, requests, printer, diagnoser -> knowing.apply(diagnoser).remembering(memory));
      }
    }
  }

  private int answer(
      Request first, Requests requests, AnswerPrinter printer, UnaryOperator<Diagnoser> with)
      throws IOException {
    return requests.several()
        ? all(first, requests, printer, with)
        : only(RequestInput.accept(first.decoded()), printer, with);
  }

  private ParseResult facts() {
    return spec.commandLine().getParseResult();
  }

  private AnswerPrinter printer() {
    if (Stream.of(json, why, audience != null).filter(given -> given).count() > 1) {
      throw new UsageException("--json, --why and --for: give one of them");
    }
    if (ask && comesByStandardInput()) {
      throw new UsageException(
          "--ask: your answers come by standard input; give the facts by flags or in a file");
    }
    return new AnswerPrinter(console, json, why, audience == null ? Audience.SUPPORT : audience);
  }

  private boolean comesByStandardInput() {
    return file == null
        ? facts().matchedOptions().stream().noneMatch(FactFlags::isFact)
        : file.equals(RequestInput.STANDARD_INPUT);
  }

  private int only(FailedTransaction given, AnswerPrinter printer, UnaryOperator<Diagnoser> with) {
    FailedTransaction transaction = inLanguage(given);
    Diagnoser diagnoser = engines.make(rules.source()).diagnoser();
    Words words = Words.in(transaction.language());
    if (ask) {
      transaction = new AskSession(console, words, diagnoser).run(transaction);
    }
    Diagnosis diagnosis = with.apply(diagnoser).diagnose(transaction, questions || ask);
    if (bundle != null) {
      SupportBundle.write(bundle, transaction, diagnosis);
    }
    printer.print(diagnosis, words);
    return exitCode ? ExitCode.of(diagnosis.retry().advice()) : ExitCode.FINE;
  }

  private int all(
      Request first, Requests requests, AnswerPrinter printer, UnaryOperator<Diagnoser> with)
      throws IOException {
    if (ask || bundle != null) {
      throw new UsageException("--ask and --bundle: the input must be one request, not several");
    }
    Diagnoser diagnoser = with.apply(engines.make(rules.source()).diagnoser());
    DiagnosisBatch batch =
        new DiagnosisBatch(given -> diagnoser.diagnose(inLanguage(given), questions), printer);
    for (Request next = first; next != null && !printer.isStopped(); next = requests.next()) {
      batch.answer(next);
    }
    return batch.exitCode(exitCode);
  }

  private FailedTransaction inLanguage(FailedTransaction given) {
    Locale usual = given.language() == null ? console.locale() : given.language();
    return given.toBuilder().language(lang.or(usual)).build();
  }
}
