package org.posrules.service.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a verb is used. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells how to use a verb, or lists them all.",
    footer = {
      "",
      "Examples:",
      "  pos-rules help",
      "  pos-rules help diagnose",
      "",
      "Exit: 0 fine, 2 there is no such verb."
    })
final class HelpVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "VERB",
      completionCandidates = Verbs.Names.class,
      description = "Of which to tell.")
  private @Nullable String verb;

  HelpVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    CommandLine about = verb == null ? root : named(verb, root);
    console.out().print(about.getUsageMessage(about.getColorScheme()));
    return ExitCode.FINE;
  }

  private static CommandLine named(String verb, CommandLine root) {
    CommandLine about = root.getSubcommands().get(verb);
    if (about == null) {
      throw new UsageException(
          List.of(Failures.noVerb(verb, root), "pos-rules help lists the verbs"));
    }
    return about;
  }
}
