package org.posrules.service.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.care.InvalidShopException;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopFact;
import org.posrules.facts.Severity;
import org.posrules.memory.DirectHistory;
import org.posrules.service.Diagnoser;
import org.posrules.service.rulebooks.Engine;
import org.posrules.store.IncidentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Says what is to be done about the set-up of shops. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = {
      "pos-rules assess [--all | --page KIND | --html FILE | --json] FILE...",
      "   or: pos-rules assess --example [--lang TAG]"
    },
    description = {
      "Says what is to be done about a shop before a payment fails.",
      "It looks at installation, upkeep, backups, training, updates, security,",
      "emergencies, fees and papers.",
      "",
      "FILE tells what is known of the shop, in YAML or JSON; what it does not tell",
      "is not looked at. Every mistake in it is told at once, with line and column."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules assess --example > shop.yaml",
      "  pos-rules assess shop.yaml",
      "  pos-rules assess shop.yaml --on 2026-11-28 --history incidents.db",
      "  pos-rules assess shop.yaml --page emergency",
      "  pos-rules assess north.yaml south.yaml --html pages.html --lang zh-CN",
      "  pos-rules assess shop.yaml --json | jq '.findings[].summary'",
      "  pos-rules assess shop.yaml --exit-code || mail -s \"see to the shop\" owner",
      "",
      "--json prints each answer on a line of its own, indented only at a terminal.",
      "",
      "With --history, what failed again and again within a week at the terminals that",
      "FILE names is known too. Nothing is added to the history.",
      "",
      "Exit: 0 fine, 1 there is no such page for this shop, 2 wrong flags or a file",
      "that cannot be read or has mistakes, 70 a fault of this program. With",
      "--exit-code also 1 if something must not wait."
    })
final class AssessVerb implements Callable<Integer> {
  private final Console console;
  private final Engine.Maker engines;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "A shop in YAML or JSON; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--all", description = "Print what is minor as fully as the rest.")
  private boolean all;

  @Mixin private PageFlag pages = new PageFlag();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = Day.class,
      description = "The day of the assessment, as in 2026-11-28. Usual: that of FILE, else today.")
  private @Nullable LocalDate day;

  @Option(names = "--exit-code", description = "Exit with 1 if something must not wait.")
  private boolean exitCode;

  @Option(names = "--example", description = "Print a shop to begin with.")
  private boolean example;

  @Mixin private HistoryFlag history = new HistoryFlag();

  @Mixin private LangFlag lang = new LangFlag();

  @Mixin private RulesFlag rules = new RulesFlag();

  AssessVerb(Console console, Engine.Maker engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    if (example) {
      console.out().print(ExampleShop.in(lang.or(console.locale())));
      return ExitCode.FINE;
    }
    AssessmentPrinter printer = pages.printer(console, all);
    List<Shop> shops = ShopFiles.read(files, console).stream().map(this::asAsked).toList();
    Diagnoser diagnoser = engines.make(rules.source()).diagnoser();
    if (!history.isGiven()) {
      return tell(shops, diagnoser, printer);
    }
    try (IncidentStore store = history.open()) {
      DirectHistory memory = new DirectHistory(store, Clock.systemUTC());
      return tell(shops, diagnoser.remembering(memory), printer);
    }
  }

  private int tell(List<Shop> shops, Diagnoser diagnoser, AssessmentPrinter printer) {
    List<ShopAssessment> assessments = shops.stream().map(diagnoser::assess).toList();
    boolean printed = printer.print(assessments);
    boolean alarming = assessments.stream().anyMatch(AssessVerb::mustNotWait);
    return !printed || (exitCode && alarming) ? ExitCode.FAILED : ExitCode.FINE;
  }

  private static boolean mustNotWait(ShopAssessment assessment) {
    return assessment.findings().stream().anyMatch(each -> each.severity() == Severity.URGENT);
  }

  private Shop asAsked(Shop given) {
    Locale own = given.get(ShopFact.LANGUAGE);
    Shop asked = given.with(ShopFact.LANGUAGE, lang.or(own == null ? console.locale() : own));
    try {
      return day == null ? asked : asked.with(ShopFact.ASSESSED_ON, day);
    } catch (InvalidShopException e) {
      throw new UsageException("--on: " + e.problems().get(0).detail());
    }
  }

  /** A day as ISO 8601 writes it. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("must be a day, as in 2026-11-28");
      }
    }
  }
}
