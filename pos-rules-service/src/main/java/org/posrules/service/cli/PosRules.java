package org.posrules.service.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.http.HttpService;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code pos-rules}: its verbs, and what becomes of their failures. */
@Command(
    name = "pos-rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says why a POS transaction failed, who must act, and whether to try again.",
    footer = {
      "",
      "Examples:",
      "  pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
      "  pos-rules serve --port 8080",
      "",
      "pos-rules VERB --help tells more of a verb."
    })
public final class PosRules implements Runnable {
  private PosRules() {}

  /**
   * Runs a command line.
   *
   * @param untilStopped called with a running service; returns when it is to stop
   * @return one of {@link ExitCode}
   */
  public static int run(
      Console console, Engines engines, Consumer<HttpService> untilStopped, String... arguments) {
    CommandLine command =
        new CommandLine(new PosRules())
            .addSubcommand(diagnose(console, engines))
            .addSubcommand(new ServeVerb(console, engines, untilStopped))
            .addSubcommand(new CheckVerb(console))
            .addSubcommand(new TestVerb(console))
            .addSubcommand(new ExplainVerb(console))
            .addSubcommand(new FactsVerb(console))
            .addSubcommand(new FindVerb(console))
            .addSubcommand(new DiffVerb(console))
            .addSubcommand(new FmtVerb(console))
            .addSubcommand(new NewVerb(console))
            .addSubcommand(new DocsVerb(console))
            .addSubcommand(new BuildVerb(console))
            .addSubcommand(new KeygenVerb(console))
            .addSubcommand(new ApiKeyVerb(console));
    configure(command, console);
    int code = command.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** Without a verb there is nothing to do but to help. */
  @Override
  public void run() {
    throw new UsageException("name a verb, for example diagnose; pos-rules --help tells more");
  }

  private static CommandLine diagnose(Console console, Engines engines) {
    CommandLine verb = new CommandLine(new DiagnoseVerb(console, engines));
    int order = 0;
    for (FactFlags.Group group : FactFlags.GROUPS) {
      ArgGroupSpec.Builder options =
          ArgGroupSpec.builder()
              .validate(false)
              .heading("%n" + group.heading() + "%n")
              .order(order++);
      group.flags().forEach(flag -> options.addArg(flag.option()));
      verb.getCommandSpec().addArgGroup(options.build());
    }
    return verb;
  }

  private static void configure(CommandLine command, Console console) {
    command
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(console.width())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> wrongFlags(e, console))
        .setExecutionExceptionHandler((e, where, result) -> failed(e, console));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int wrongFlags(ParameterException e, Console console) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    complain(console, List.of(String.valueOf(e.getMessage()), verb + " --help tells more"));
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof UsageException usage) {
      complain(console, usage.lines());
      return ExitCode.USAGE;
    }
    if (e instanceof RulebookException rulebook) {
      complain(console, rulebook.problems().stream().map(RuleProblem::toString).toList());
      return ExitCode.USAGE;
    }
    complain(console, List.of("internal fault: " + e.getClass().getName() + place(e)));
    return ExitCode.INTERNAL;
  }

  /** Where it was thrown, for a report; never the message, which may hold what was typed. */
  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private static void complain(Console console, List<String> lines) {
    lines.forEach(line -> console.err().println("pos-rules: " + Cells.clean(line)));
  }
}
