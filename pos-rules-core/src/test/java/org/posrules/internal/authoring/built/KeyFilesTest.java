package org.posrules.internal.authoring.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** A key in two files: one to keep, one to hand on. */
class KeyFilesTest {
  /** Of the Ed25519 key in RFC 8410, 10.3. */
  private static final String OF_THE_STANDARD =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  private static final String ITS_PUBLIC_HALF =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----
      """;

  @TempDir private Path folder;
  private KeyFiles files;

  @BeforeEach
  void name() {
    files = KeyFiles.named(folder.resolve("mine"));
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("other.pem"), text);
  }

  @Test
  void bothFiles_areOfOneKey() throws IOException {
    String name = files.write();
    assertEquals(
        List.of(name, Files.readString(files.trusted())),
        List.of(
            SigningKey.read(files.key()).fingerprint(), SigningKey.read(files.key()).publicPem()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void privateFile_isItsOwnersAlone() throws IOException {
    files.write();
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.key())));
  }

  @Test
  void files_thatAreThere_areLeftAlone() throws IOException {
    files.write();
    String before = Files.readString(files.key());
    assertThrows(FileAlreadyExistsException.class, files::write);
    Files.delete(files.trusted());
    assertThrows(FileAlreadyExistsException.class, files::write);
    assertEquals(before, Files.readString(files.key()));
  }

  @Test
  void key_ofTheStandard_hasItsPublicHalf() throws IOException {
    assertEquals(ITS_PUBLIC_HALF, SigningKey.read(written(OF_THE_STANDARD)).publicPem());
  }

  @Test
  void publicFile_toSignWith_isRefused() throws IOException {
    files.write();
    RulebookException refused =
        assertThrows(RulebookException.class, () -> SigningKey.read(files.trusted()));
    assertEquals(ProblemKind.SIGNING_KEY, refused.problems().get(0).kind());
  }

  @Test
  void privateFile_toTrust_isRefusedByWhatItIs() throws IOException {
    files.write();
    RulebookException refused =
        assertThrows(RulebookException.class, () -> TrustedKeys.read(files.key()));
    assertEquals(
        "holds another block than a PUBLIC KEY; give the file with that",
        refused.problems().get(0).message());
  }

  @Test
  void trustedKeys_ofNothing_areRefused() {
    for (String text :
        List.of(
            "",
            "hello",
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
            "-----BEGIN PUBLIC KEY-----\n====\n-----END PUBLIC KEY-----")) {
      RulebookException refused =
          assertThrows(RulebookException.class, () -> TrustedKeys.of(text), text);
      assertEquals(ProblemKind.TRUST_KEY, refused.problems().get(0).kind());
    }
  }

  @Test
  void trustedKey_ofAnotherCurve_isRefused() {
    String p256 =
        """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
        q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
        -----END PUBLIC KEY-----
        """;
    assertThrows(RulebookException.class, () -> TrustedKeys.of(p256));
  }
}
