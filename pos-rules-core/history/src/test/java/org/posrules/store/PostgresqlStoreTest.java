package org.posrules.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlStoreTest extends IncidentStoreContract {
  @TempDir private static Path folder;
  private static String schema;
  private static IncidentStore store;

  @BeforeAll
  static void open() {
    schema = Postgres.emptySchema();
    store = Stores.open(new Location(schema, folder.resolve("history")));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @Override
  IncidentStore opened() {
    return store;
  }

  @Override
  void run(String sql) throws SQLException {
    run(schema, sql);
  }

  @Override
  void refuse(String id) throws SQLException {
    run("alter table pos_incident add check (id <> '" + id + "')");
  }
}
