package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  private static final String PASSWORD = "s3cret-pass";

  @TempDir Path folder;

  private String file() {
    return folder.resolve("incidents.db").toString();
  }

  private static String refusal(Location location) {
    StoreException refusal =
        assertThrows(StoreException.class, () -> Stores.open(location).close());
    StringWriter all = new StringWriter();
    refusal.printStackTrace(new PrintWriter(all));
    assertFalse(all.toString().contains(PASSWORD), "the password is told");
    return String.valueOf(refusal.getMessage());
  }

  private static String refusal(String where) {
    return refusal(Location.of(where));
  }

  private String refusalOfPostgresql(String url) {
    return refusal(new Location(url, folder.resolve("history")));
  }

  @Test
  void open_anotherKindOfDatabase_isRefused() {
    StoreException refusal =
        assertThrows(StoreException.class, () -> Location.of("jdbc:mysql://host/db"));
    assertTrue(refusal.getMessage().contains("nowhere else"), refusal.getMessage());
  }

  @Test
  void open_aFileInAFolderThatIsNotThere_isRefused() {
    String refusal = refusal(folder.resolve("none").resolve("incidents.db").toString());
    assertTrue(refusal.endsWith("the file cannot be made."), refusal);
  }

  @Test
  void open_aFolder_isRefused() {
    String refusal = refusal(folder.toString());
    assertTrue(refusal.endsWith("that is no file this account may write."), refusal);
  }

  @Test
  void open_aFileThatIsNoDatabase_isRefused() throws IOException {
    Files.writeString(Path.of(file()), "no database, but long enough to look at".repeat(100));
    String refusal = refusal(file());
    assertTrue(refusal.endsWith("it is damaged, or no SQLite database."), refusal);
  }

  @Test
  void open_aSchemaOfANewerVersion_isRefused() throws SQLException {
    Stores.open(file()).close();
    IncidentStoreContract.run(
        "jdbc:sqlite:" + file(), "insert into pos_schema (version) values (99)");
    String refusal = refusal(file());
    assertTrue(refusal.contains("newer pos-rules (its schema is 99"), refusal);
  }

  @Test
  void open_aKeyThatWasCut_isRefused() throws IOException {
    Stores.open(file()).close();
    Files.write(Location.of(file()).cardKey(), new byte[7]);
    String refusal = refusal(file());
    assertTrue(refusal.endsWith("must have 32 bytes."), refusal);
  }

  @Test
  void open_again_keepsWhatWasThere() {
    try (IncidentStore store = Stores.open(file())) {
      store.add(List.of(Incidents.number(1)));
    }
    try (IncidentStore store = Stores.open(file())) {
      assertTrue(store.find("id-000001").isPresent());
    }
  }

  @Test
  void open_byManyAtOnce_makesOneSchemaAndOneKey() {
    List<String> hashes =
        IntStream.range(0, 8).parallel().mapToObj(any -> hashOfANewlyOpened()).distinct().toList();
    assertEquals(1, hashes.size());
  }

  /** SQLite does not wait while another makes the file a write-ahead log. */
  @RepeatedTest(20)
  void open_whileAnotherMakesTheFile_waits() {
    List<String> hashes =
        IntStream.range(0, 16).parallel().mapToObj(any -> hashOfANewlyOpened()).distinct().toList();
    assertEquals(1, hashes.size());
  }

  private String hashOfANewlyOpened() {
    try (IncidentStore store = Stores.open(file())) {
      return store.hash(Incidents.TOKEN);
    }
  }

  @Test
  void hash_withAnotherKey_isAnother() {
    try (IncidentStore one = Stores.open(file());
        IncidentStore other = Stores.open(folder.resolve("other.db").toString())) {
      assertNotEquals(one.hash(Incidents.TOKEN), other.hash(Incidents.TOKEN));
    }
  }

  @Test
  void hash_ofAHash_isItself() {
    try (IncidentStore store = Stores.open(file())) {
      String hash = store.hash(Incidents.TOKEN);
      assertEquals(hash, store.hash(hash));
    }
  }

  @Test
  void files_ofAHistory_areForTheirOwnerAlone() throws IOException {
    Location location = Location.of(file());
    List<String> permissions = new ArrayList<>();
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      behind.offer(Incidents.number(1));
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
      }
    }
    assertEquals(List.of("rw-------"), permissions.stream().distinct().toList());
  }

  @Test
  void open_aPasswordBeforeTheHost_isRefusedWithoutTellingIt() {
    String refusal = refusalOfPostgresql("jdbc:postgresql://user:" + PASSWORD + "@host/db");
    assertTrue(refusal.startsWith("The history's address is none of PostgreSQL"), refusal);
  }

  @Test
  void open_aPortThatIsNone_isRefusedWithoutTellingThePassword() {
    String refusal = refusalOfPostgresql("jdbc:postgresql://host:x/db?password=" + PASSWORD);
    assertTrue(refusal.startsWith("The history's address is none of PostgreSQL"), refusal);
  }

  @Test
  void open_anAddressWhereNobodyAnswers_isRefused() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String refusal =
        refusalOfPostgresql("jdbc:postgresql://127.0.0.1:" + port + "/db?password=" + PASSWORD);
    assertTrue(refusal.endsWith("no server answers at this address."), refusal);
  }

  @Test
  void open_aDatabaseThatIsNotThere_isRefused() {
    String url = Postgres.server().getJdbcUrl("postgres", "none") + "&password=" + PASSWORD;
    assertTrue(refusalOfPostgresql(url).endsWith("no database of this name."));
  }

  @Test
  void open_aUserThatIsNotThere_isRefused() {
    String url = Postgres.server().getJdbcUrl("nobody", "postgres") + "&password=" + PASSWORD;
    assertTrue(refusalOfPostgresql(url).endsWith("it refuses this user or password."));
  }

  @Test
  void location_ofPostgresql_tellsNothingOfItsAddress() {
    String url = "jdbc:postgresql://host/db?password=" + PASSWORD;
    assertEquals("jdbc:postgresql:...", Location.of(url).toString());
  }
}
