package org.posrules.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlStoreTest extends IncidentStoreContract {
  private final String schema = Postgres.emptySchema();

  @TempDir Path folder;

  @Override
  IncidentStore emptyStore() {
    return Stores.open(new Location(schema, folder.resolve("history")));
  }

  @Override
  void refuse(String id) throws SQLException {
    run(schema, "alter table pos_incident add check (id <> '" + id + "')");
  }
}
