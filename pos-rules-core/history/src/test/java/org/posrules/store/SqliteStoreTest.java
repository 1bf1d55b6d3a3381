package org.posrules.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends IncidentStoreContract {
  @TempDir Path folder;

  @Override
  IncidentStore emptyStore() {
    return Stores.open(folder.resolve("incidents.db").toString());
  }
}
