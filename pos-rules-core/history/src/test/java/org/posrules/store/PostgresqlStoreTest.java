package org.posrules.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlStoreTest extends IncidentStoreContract {
  @TempDir Path folder;

  @Override
  IncidentStore emptyStore() {
    return Stores.open(new Location(Postgres.emptySchema(), folder.resolve("history")));
  }
}
