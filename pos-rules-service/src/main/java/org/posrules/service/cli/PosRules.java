package org.posrules.service.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpFactory;

/** The command {@code pos-rules}: its verbs, and what becomes of their failures. */
@Command(
    name = "pos-rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    description = PosRules.WHAT,
    footer = {
      "",
      "Examples:",
      "  pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
      "  tail -1 pos.log | pos-rules diagnose --for cashier",
      "  pos-rules serve --port 8080",
      "",
      "pos-rules help VERB tells more of a verb.",
      "",
      "Exit: 0 fine, 1 what was looked at is not in order, 2 wrong flags, unreadable",
      "input or an answer that cannot be written, 70 a fault of this program.",
      "Answers go to standard output, everything else to standard error."
    })
public final class PosRules implements Runnable {
  static final String WHAT =
      "Says why a POS transaction failed, who must act, and whether to try again.";

  /** Picocli lays out no narrower help. */
  private static final int NARROWEST_HELP = 55;

  private final Console console;

  private PosRules(Console console) {
    this.console = console;
  }

  /**
   * Runs a command line.
   *
   * @param untilStopped called with a running service; returns when it is to stop
   * @return one of {@link ExitCode}
   */
  public static int run(
      Console console,
      Engine.Maker engines,
      Consumer<HttpService> untilStopped,
      String... arguments) {
    List<String> given = List.of(arguments);
    Console seen = LangFlag.applied(ColorFlag.applied(console, given), given);
    int code = commandLine(seen, new Verbs(seen, engines, untilStopped), given).execute(arguments);
    seen.out().flush();
    if (seen.bytes().hasLost()) {
      seen.tell("pos-rules: the answer could not be written whole; is the disk full?");
      return ExitCode.USAGE;
    }
    seen.err().flush();
    return code;
  }

  /** With the verbs that these arguments need. */
  static CommandLine commandLine(Console console, Verbs verbs, List<String> given) {
    CommandLine command = new CommandLine(new PosRules(console));
    verbs.addTo(command, given);
    configure(command, console, new Failures(console, given.contains("--json")));
    return command;
  }

  /** Nothing was asked for, so this is no failure: two examples show how to ask. */
  @Override
  public void run() {
    inLanguage(
            WHAT,
            "",
            "  pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
            "  tail -1 pos.log | pos-rules diagnose --for cashier",
            "",
            "pos-rules help lists all verbs, pos-rules help VERB its flags.")
        .forEach(console.out()::println);
  }

  private List<String> inLanguage(String... lines) {
    return Told.isChinese(console.locale()) ? HelpInChinese.lines(List.of(lines)) : List.of(lines);
  }

  private static void configure(CommandLine command, Console console, Failures failures) {
    command
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, console.width()))
        .setHelpFactory(helpIn(console.locale()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, arguments) -> failures.wrongFlags(e))
        .setExecutionExceptionHandler((e, where, result) -> failures.failed(e));
  }

  private static IHelpFactory helpIn(Locale language) {
    return Told.isChinese(language) ? HelpInChinese::of : Help::new;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
