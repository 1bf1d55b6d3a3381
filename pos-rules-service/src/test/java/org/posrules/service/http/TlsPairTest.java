package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.service.testing.Certificates;

class TlsPairTest {
  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  void key_ofAnyKind_matchesItsOwnCertificateAlone(String kind) throws Exception {
    Certificates one = Certificates.make(folder, "one" + kind, kind);
    Certificates other = Certificates.make(folder, "other" + kind, kind);

    assertTrue(matches(one, one));
    assertFalse(matches(one, other));
  }

  @Test
  void key_ofAnotherKind_cannotBeUsed() throws Exception {
    Certificates one = Certificates.make(folder, "curve", "EC");
    Certificates other = Certificates.make(folder, "primes", "RSA");

    assertThrows(IllegalArgumentException.class, () -> matches(one, other));
    assertThrows(IllegalArgumentException.class, () -> matches(other, one));
  }

  private static boolean matches(Certificates chain, Certificates key) throws Exception {
    return TlsPair.matches(
        new PemKeyCertOptions()
            .setCertValue(Buffer.buffer(Files.readAllBytes(chain.chain())))
            .setKeyValue(Buffer.buffer(Files.readAllBytes(key.key()))));
  }
}
