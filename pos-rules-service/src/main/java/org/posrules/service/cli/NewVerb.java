package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.posrules.authoring.RulesFolder;
import org.posrules.care.CareTopic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the files of a new cause, or of a new finding about shops. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis = {
      "pos-rules new DIR --category NAME --cause NAME [--overlay]",
      "   or: pos-rules new DIR --topic NAME --finding NAME [--overlay]"
    },
    description = {
      "Makes the files of a new cause, or of a new finding about shops.",
      "Its rule has the next free id.",
      "What you must write is marked TODO, and check refuses it until you have."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules new rules --category network --cause ROUTER_OVERLOADED",
      "  pos-rules new my-rules --overlay --category business --cause LOCAL_TILL_CLOSED",
      "  pos-rules new rules --topic upkeep --finding CABLE_WORN",
      "",
      "Exit: 0 fine, 2 wrong flags, or it is there already, 70 a fault of this",
      "program."
    })
final class NewVerb implements Callable<Integer> {
  private static final List<String> CATEGORIES =
      List.of(
          "hardware", "software", "network", "security", "business", "no-fault", "out-of-scope");

  private static final List<String> TOPICS =
      Stream.of(CareTopic.values()).map(topic -> topic.name().toLowerCase(Locale.ROOT)).toList();

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder laid out like rules/.")
  private Path folder = Path.of("rules");

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "hardware, software, network, security, business, no-fault or out-of-scope.")
  private String category = "";

  @Option(
      names = "--cause",
      paramLabel = "NAME",
      description = "In capitals, with underscores; LOCAL_… in an overlay.")
  private String cause = "";

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "What a finding is about; a folder in care/.")
  private String topic = "";

  @Option(
      names = "--finding",
      paramLabel = "NAME",
      description = "In capitals, with underscores; LOCAL_… in an overlay.")
  private String finding = "";

  @Mixin private OverlayFlag overlay = new OverlayFlag();

  NewVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean ofShop = !topic.isEmpty() || !finding.isEmpty();
    if (ofShop && !(category.isEmpty() && cause.isEmpty())) {
      throw new UsageException("either --category and --cause, or --topic and --finding");
    }
    if (ofShop) {
      String wanted = oneOf("--topic", topic, TOPICS);
      checkName("--finding", "finding", finding, "CABLE_WORN");
      write(rules -> rules.draftFinding(wanted, finding));
    } else {
      String wanted = oneOf("--category", category, CATEGORIES);
      checkName("--cause", "cause", cause, "ROUTER_OVERLOADED");
      write(rules -> rules.draft(wanted, cause));
    }
    return ExitCode.FINE;
  }

  private static String oneOf(String flag, String given, List<String> names) {
    String name = given.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!names.contains(name)) {
      throw new UsageException(flag + ": one of " + String.join(", ", names));
    }
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private void checkName(String flag, String what, String name, String example) {
    if (!name.matches("[A-Z][A-Z0-9_]{2,59}")) {
      throw new UsageException(flag + ": in capitals, with underscores: " + example);
    }
    if (overlay.isGiven() && !name.startsWith("LOCAL_")) {
      throw new UsageException(
          flag + ": a " + what + " of your own begins with LOCAL_: LOCAL_" + name);
    }
  }

  private void write(Function<RulesFolder, Map<String, String>> drafted) throws IOException {
    if (overlay.isGiven()) {
      Files.createDirectories(folder);
    }
    RulesFolder rules = overlay.rules(folder);
    Map<String, String> draft = drafted.apply(rules);
    for (String path : draft.keySet()) {
      if (Files.exists(folder.resolve(path))) {
        throw new UsageException(folder.resolve(path) + " is there already");
      }
    }
    rules.write(draft);
    draft.keySet().forEach(path -> console.out().println(folder.resolve(path)));
    console.tell("write what is marked TODO, then: pos-rules check " + folder + flag());
  }

  private String flag() {
    return overlay.isGiven() ? " --overlay" : "";
  }
}
