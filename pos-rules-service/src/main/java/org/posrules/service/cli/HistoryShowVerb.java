package org.posrules.service.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.posrules.service.wire.HistoryJson;
import org.posrules.store.IncidentStore;
import org.posrules.store.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that is kept of one incident. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows all that is kept of one incident, as JSON.")
final class HistoryShowVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The diagnosisId of its diagnosis.")
  private String id = "";

  @Mixin private HistoryFlag history = new HistoryFlag();

  HistoryShowVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (IncidentStore store = history.open()) {
      Optional<Kept> kept = store.find(id);
      kept.ifPresentOrElse(
          found -> console.print(HistoryJson.encode(found)),
          () -> console.tell("no such incident"));
      return kept.isPresent() ? ExitCode.FINE : ExitCode.FAILED;
    }
  }
}
