package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.posrules.authoring.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a reference of a rulebook that is read in a browser, without a server. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = "pos-rules docs DIR -o SITE [--overlay]",
    description = {
      "Writes a reference of causes, codes, rules and words, in English and Chinese.",
      "Open SITE/index.html; it needs no server and no network."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules docs rules -o site",
      "  pos-rules docs my-rules --overlay -o site",
      "",
      "Exit: 0 fine, 2 wrong flags or a rulebook with problems, 70 a fault of this",
      "program."
    })
final class DocsVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "SITE",
      description = "Where to write; files of the same names are replaced.")
  private Path output = Path.of("site");

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  DocsVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RulesFolder rules = overlay.rules(folder);
    for (Map.Entry<String, String> file : rules.reference().entrySet()) {
      Path path = output.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue());
    }
    console.tell("open " + output.resolve("index.html"));
    return ExitCode.FINE;
  }
}
