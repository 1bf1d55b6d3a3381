package org.posrules.service.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, for those who install the command. */
@Command(
    name = "man",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the manual page.",
    footer = {
      "",
      "Examples:",
      "  pos-rules man > /usr/local/share/man/man1/pos-rules.1",
      "  pos-rules man | man -l -",
      "",
      "Exit: 0 fine, 2 wrong flags, 70 a fault of this program."
    })
final class ManVerb implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.root().commandLine().setHelpFactory(Help::new);
    console.out().print(ManPage.of(spec.root()));
    return ExitCode.FINE;
  }
}
