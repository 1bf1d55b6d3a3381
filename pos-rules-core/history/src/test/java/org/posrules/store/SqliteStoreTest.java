package org.posrules.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends IncidentStoreContract {
  @TempDir private static Path folder;
  private static String file;
  private static IncidentStore store;

  @BeforeAll
  static void open() {
    file = folder.resolve("incidents.db").toString();
    store = Stores.open(file);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  IncidentStore opened() {
    return store;
  }

  @Override
  void run(String sql) throws SQLException {
    // A key that leads elsewhere is followed for a connection that asks for it alone.
    run("jdbc:sqlite:" + file + "?foreign_keys=on", sql);
  }

  @Override
  void refuse(String id) throws SQLException {
    run(
        "create trigger refuse_%s before insert on pos_incident when new.id = '%s'"
                .formatted(id.replace('-', '_'), id)
            + " begin select raise(abort, 'refused'); end");
  }
}
