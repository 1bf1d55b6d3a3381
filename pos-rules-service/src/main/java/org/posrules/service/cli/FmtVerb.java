package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.posrules.authoring.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files of a folder of rules as all are written. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = "pos-rules fmt DIR [--check]",
    description = {
      "Sorts the rows of tables, takes away needless quotes, and ends lines with LF.",
      "What rules and tables say stays the same, and files that are of no rulebook stay",
      "as they are."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules fmt rules",
      "  pos-rules fmt rules --check",
      "",
      "Exit: 0 fine, 1 --check and a file would change, 2 wrong flags or a folder that",
      "holds no rulebook, 70 a fault of this program."
    })
final class FmtVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Option(names = "--check", description = "Write nothing; name the files that would change.")
  private boolean check;

  FmtVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    RulesFolder rules = RulesFolder.of(folder);
    Map<String, String> changes = rules.unformatted();
    if (!check) {
      rules.write(changes);
    }
    changes.keySet().forEach(path -> console.out().println(folder.resolve(path)));
    return check && !changes.isEmpty() ? ExitCode.FAILED : ExitCode.FINE;
  }
}
