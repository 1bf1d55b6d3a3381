package org.posrules.service.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What a history is asked. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "WHAT",
    commandListHeading = "%nWhat:%n",
    description = "Reads back what serve --history has kept, and says what helped.",
    footer = {
      "",
      "Examples:",
      "  pos-rules history list --history incidents.db --at terminal=T-0042",
      "  pos-rules history close 01M8H… --fixed-by CLEAN_CARD_AND_READER",
      "  pos-rules history report -o report.html --lang zh-CN",
      "  pos-rules history export --format csv > incidents.csv",
      "",
      "Exit: 0 fine, 1 no such incident, 2 wrong flags or a history that cannot be",
      "opened, 70 a fault of this program."
    })
final class HistoryVerb implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Adds what it can be asked. */
  static void addTo(CommandLine verb, Console console, Titled titled) {
    for (Object each :
        List.of(
            new HistoryListVerb(console),
            new HistoryShowVerb(console),
            new HistoryCloseVerb(console, titled),
            new HistoryReportVerb(console, titled),
            new HistoryExportVerb(console),
            new HistoryForgetVerb(console))) {
      verb.addSubcommand(each);
    }
  }

  @Override
  public Integer call() {
    throw new UsageException("say what: " + String.join(", ", spec.subcommands().keySet()));
  }
}
