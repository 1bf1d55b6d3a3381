package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.posrules.authoring.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the files of a new cause. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = "pos-rules new DIR --category NAME --cause NAME [--overlay]",
    description = {
      "Makes the files of a new cause, with the next free id of a rule.",
      "What you must write is marked TODO, and check refuses it until you have."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules new rules --category network --cause ROUTER_OVERLOADED",
      "  pos-rules new my-rules --overlay --category business --cause LOCAL_TILL_CLOSED",
      "",
      "Exit: 0 fine, 2 wrong flags, or the cause is there already, 70 a fault of this",
      "program."
    })
final class NewVerb implements Callable<Integer> {
  private static final List<String> CATEGORIES =
      List.of(
          "hardware", "software", "network", "security", "business", "no-fault", "out-of-scope");

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Option(
      names = "--category",
      required = true,
      paramLabel = "NAME",
      description = "hardware, software, network, security, business, no-fault or out-of-scope.")
  private String category = "";

  @Option(
      names = "--cause",
      required = true,
      paramLabel = "NAME",
      description = "In capitals, with underscores; LOCAL_… in an overlay.")
  private String cause = "";

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  NewVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String wanted = category.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!CATEGORIES.contains(wanted)) {
      throw new UsageException("--category: one of " + String.join(", ", CATEGORIES));
    }
    if (!cause.matches("[A-Z][A-Z0-9_]{2,59}")) {
      throw new UsageException("--cause: in capitals, with underscores: ROUTER_OVERLOADED");
    }
    if (overlay.isGiven() && !cause.startsWith("LOCAL_")) {
      throw new UsageException("--cause: a cause of your own begins with LOCAL_: LOCAL_" + cause);
    }
    write(wanted.toUpperCase(Locale.ROOT).replace('-', '_'));
    return ExitCode.FINE;
  }

  private void write(String wanted) throws IOException {
    if (overlay.isGiven()) {
      Files.createDirectories(folder);
    }
    RulesFolder rules = overlay.rules(folder);
    Map<String, String> draft = rules.draft(wanted, cause);
    for (String path : draft.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw new UsageException(folder.resolve(path) + " is there already");
      }
    }
    rules.write(draft);
    draft.keySet().forEach(path -> console.out().println(folder.resolve(path)));
    console.err().println("write what is marked TODO, then: pos-rules check " + folder + flag());
  }

  private String flag() {
    return overlay.isGiven() ? " --overlay" : "";
  }
}
