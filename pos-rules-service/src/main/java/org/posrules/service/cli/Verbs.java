package org.posrules.service.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The verbs. One that is named is built alone: the others, and the classes that they stand on, cost
 * a single diagnosis a good part of its time.
 */
final class Verbs {
  private static final List<String> NAMES =
      List.of(
          "diagnose",
          "assess",
          "serve",
          "ready",
          "history",
          "handover",
          "outages",
          "check",
          "test",
          "explain",
          "facts",
          "find",
          "diff",
          "fmt",
          "new",
          "docs",
          "build",
          "keygen",
          "apikey");

  /** Those that tell of all the others. */
  private static final List<String> ABOUT_ALL = List.of("help", "completion", "man");

  /** What the start script runs; not for people. */
  private static final String REHEARSE = "rehearse";

  private final Console console;
  private final Engine.Maker engines;
  private final Consumer<HttpService> untilStopped;

  Verbs(Console console, Engine.Maker engines, Consumer<HttpService> untilStopped) {
    this.console = console;
    this.engines = engines;
    this.untilStopped = untilStopped;
  }

  /** Adds those that are needed for these arguments. */
  void addTo(CommandLine root, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    if (NAMES.contains(first) || first.equals(REHEARSE)) {
      add(root, first);
    } else {
      NAMES.forEach(name -> add(root, name));
      ABOUT_ALL.forEach(name -> add(root, name));
    }
    finish(root.getCommandSpec());
  }

  /** What all have, and how their help is laid out. */
  private static void finish(CommandSpec verb) {
    LangFlag.addTo(verb);
    verb.addOption(ColorFlag.option());
    UsageMessageSpec usage = verb.usageMessage().sortOptions(false);
    if (verb.positionalParameters().isEmpty()) {
      usage.optionListHeading("%n");
    } else {
      usage.parameterListHeading("%n");
    }
  }

  private void add(CommandLine root, String name) {
    CommandLine verb = new CommandLine(verb(name));
    if (name.equals("diagnose")) {
      addFacts(verb);
    } else if (name.equals("history")) {
      HistoryVerb.addTo(verb, console, new Titled(engines));
    }
    finish(verb.getCommandSpec());
    verb.getSubcommands().values().forEach(each -> finish(each.getCommandSpec()));
    root.addSubcommand(name, verb);
  }

  private Callable<Integer> verb(String name) {
    return switch (name) {
      case "diagnose" -> new DiagnoseVerb(console, engines);
      case "assess" -> new AssessVerb(console, engines);
      case "serve" -> new ServeVerb(console, engines, untilStopped);
      case "ready" -> new ReadyVerb(console);
      case "history" -> new HistoryVerb();
      case "handover" -> new HandoverVerb(console, new Titled(engines));
      case "outages" -> new OutagesVerb(console);
      case "check" -> new CheckVerb(console);
      case "test" -> new TestVerb(console);
      case "explain" -> new ExplainVerb(console);
      case "facts" -> new FactsVerb(console);
      case "find" -> new FindVerb(console);
      case "diff" -> new DiffVerb(console);
      case "fmt" -> new FmtVerb(console);
      case "new" -> new NewVerb(console);
      case "docs" -> new DocsVerb(console);
      case "build" -> new BuildVerb(console);
      case "keygen" -> new KeygenVerb(console);
      case "apikey" -> new ApiKeyVerb(console);
      case REHEARSE -> new RehearseVerb(console, engines);
      case "help" -> new HelpVerb(console);
      case "completion" -> new CompletionVerb(console);
      case "man" -> new ManVerb(console);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static void addFacts(CommandLine verb) {
    int order = 0;
    for (FactFlags.Group group : FactFlags.GROUPS) {
      ArgGroupSpec.Builder options =
          ArgGroupSpec.builder()
              .validate(false)
              .heading("%n" + group.heading() + "%n")
              .headingKey("facts." + order)
              .order(order++);
      group.flags().forEach(flag -> options.addArg(flag.option()));
      verb.getCommandSpec().addArgGroup(options.build());
    }
  }

  /** What a shell offers. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
