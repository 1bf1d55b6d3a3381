package org.posrules.service.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.service.words.Words;
import org.posrules.store.IncidentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes incidents for good. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Deletes the incidents before a time, or of a merchant, for good.")
final class HistoryForgetVerb implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--before",
      paramLabel = "TIME",
      converter = WhichIncidents.Time.class,
      description = "Those before then, as in 2026-11-28.")
  private @Nullable Instant before;

  @Option(names = "--merchant", paramLabel = "ID", description = "Those of this merchant.")
  private @Nullable String merchant;

  @Option(names = "--yes", description = "Needed, for they do not come back.")
  private boolean sure;

  @Mixin private HistoryFlag history = new HistoryFlag();

  HistoryForgetVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if ((before == null) == (merchant == null)) {
      throw new UsageException("give one of --before and --merchant");
    }
    if (!sure) {
      throw new UsageException("they do not come back; say --yes too");
    }
    try (IncidentStore store = history.open()) {
      int forgotten =
          before == null
              ? store.deleteMerchant(String.valueOf(merchant))
              : store.deleteBefore(before);
      console.err().println(Words.in(console.locale()).get("incidents.deleted", forgotten));
      return ExitCode.FINE;
    }
  }
}
