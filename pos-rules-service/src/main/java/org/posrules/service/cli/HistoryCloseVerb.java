package org.posrules.service.cli;

import java.time.Instant;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.Rulebook;
import org.posrules.store.Fix;
import org.posrules.store.IncidentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes an incident with what was done about it. */
@Command(
    name = "close",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Closes an incident with what was done about it, from which later advice learns.",
      "A second closing takes the place of the first."
    })
final class HistoryCloseVerb implements Callable<Integer> {
  private final Console console;
  private final Titled titled;

  @Parameters(paramLabel = "ID", description = "The diagnosisId of its diagnosis.")
  private String id = "";

  @Option(
      names = "--fixed-by",
      required = true,
      paramLabel = "ACTION",
      description = "What was done, by its id, for example CLEAN_CARD_AND_READER.")
  private String action = "";

  @Option(names = "--not-fixed", description = "It did not help.")
  private boolean inVain;

  @Mixin private HistoryFlag history = new HistoryFlag();

  HistoryCloseVerb(Console console, Titled titled) {
    this.console = console;
    this.titled = titled;
  }

  @Override
  public Integer call() {
    Rulebook rulebook = titled.rulebook();
    if (!rulebook.actions().containsKey(action)) {
      throw new UsageException(
          "--fixed-by: there is no action "
              + action
              + Nearest.hint(action, new TreeSet<>(rulebook.actions().keySet())));
    }
    try (IncidentStore store = history.open()) {
      boolean known = store.close(new Fix(id, action, !inVain, Instant.now()));
      console.tell(known ? "closed" : "no such incident");
      return known ? ExitCode.FINE : ExitCode.FAILED;
    }
  }
}
