package org.posrules.service.cli;

import org.jspecify.annotations.Nullable;
import org.posrules.service.settings.Setting;
import org.posrules.store.IncidentStore;
import org.posrules.store.StoreException;
import org.posrules.store.Stores;
import picocli.CommandLine.Option;

/** The flag that names a history. */
final class HistoryFlag {
  @Option(
      names = "--history",
      paramLabel = "WHERE",
      description = "The file, or jdbc:postgresql:… Usual: POSRULES_HISTORY of the environment.")
  private @Nullable String where;

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
