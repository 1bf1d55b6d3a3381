package org.posrules.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends IncidentStoreContract {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("incidents.db");
  }

  @Override
  IncidentStore emptyStore() {
    return Stores.open(file().toString());
  }

  @Override
  void refuse(String id) throws SQLException {
    run(
        "jdbc:sqlite:" + file(),
        "create trigger refusal before insert on pos_incident when new.id = '"
            + id
            + "' begin select raise(abort, 'refused'); end");
  }
}
