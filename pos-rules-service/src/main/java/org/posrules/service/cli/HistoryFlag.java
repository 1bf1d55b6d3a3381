package org.posrules.service.cli;

import org.jspecify.annotations.Nullable;
import org.posrules.service.settings.Setting;
import org.posrules.store.IncidentStore;
import org.posrules.store.StoreException;
import org.posrules.store.Stores;
import picocli.CommandLine.Option;

/** The flag that names a history; verbs about one take it from the environment too. */
final class HistoryFlag {
  @Option(
      names = "--history",
      paramLabel = "WHERE",
      description = "The history: a file, or jdbc:postgresql:…")
  private @Nullable String where;

  /** Whether it was named here: what is merely in the environment is not written to. */
  boolean isGiven() {
    return where != null;
  }

  /** Opens it; a service may have it open too. Throws {@link UsageException} when it cannot. */
  IncidentStore open() {
    String named = where == null ? System.getenv(Setting.HISTORY.variable()) : where;
    if (named == null) {
      throw new UsageException("name the history: --history incidents.db");
    }
    try {
      return Stores.open(named);
    } catch (StoreException e) {
      throw new UsageException("--history: " + e.getMessage());
    }
  }
}
