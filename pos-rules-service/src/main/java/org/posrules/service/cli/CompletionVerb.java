package org.posrules.service.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what lets a shell complete verbs, flags and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a script by which bash or zsh completes verbs, flags and values.",
    footer = {
      "",
      "Examples:",
      "  source <(pos-rules completion)",
      "  pos-rules completion > /etc/bash_completion.d/pos-rules",
      "",
      "Exit: 0 fine, 2 wrong flags, 70 a fault of this program."
    })
final class CompletionVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("pos-rules", spec.root().commandLine()));
    return ExitCode.FINE;
  }
}
