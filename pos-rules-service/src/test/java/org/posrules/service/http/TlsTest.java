package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.access.AccessSettings.Tls;
import org.posrules.service.access.Followed;
import org.posrules.service.testing.Certificates;
import org.posrules.service.testing.Samples;
import org.slf4j.LoggerFactory;

/** Connections that are encrypted. */
@Timeout(60)
class TlsTest {
  @TempDir private static Path folder;
  private static Certificates first;
  private static Certificates second;

  @BeforeAll
  static void make() throws IOException, GeneralSecurityException {
    first = Certificates.make(folder, "first");
    second = Certificates.make(folder, "second");
  }

  @Test
  void client_thatTrustsTheCertificate_isAnswered() throws Exception {
    try (RunningService service = encrypted(Optional.empty())) {
      assertEquals(200, live(service, first.trusting(false)));
    }
  }

  @Test
  void client_thatTrustsAnother_doesNotConnect() {
    try (RunningService service = encrypted(Optional.empty())) {
      assertThrows(IOException.class, () -> live(service, second.trusting(false)));
    }
  }

  @Test
  void client_withoutTheCertificateThatIsAsked_isNotAnswered() {
    try (RunningService service = encrypted(Optional.of(first.chain()))) {
      assertThrows(IOException.class, () -> live(service, first.trusting(false)));
    }
  }

  @Test
  void client_withTheCertificateThatIsAsked_isAnswered() throws Exception {
    try (RunningService service = encrypted(Optional.of(first.chain()))) {
      assertEquals(200, live(service, first.trusting(true)));
    }
  }

  @Test
  void certificate_thatIsReplaced_isShownToNewConnections() throws Exception {
    Path chain = Files.copy(first.chain(), folder.resolve("chain.pem"));
    Path key = Files.copy(first.key(), folder.resolve("key.pem"));
    try (RunningService service = encrypted(new Tls(chain, key, Optional.empty()))) {
      Files.copy(second.key(), key, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(second.chain(), chain, StandardCopyOption.REPLACE_EXISTING);

      for (int tries = 0; tries < 100; tries++) {
        if (connects(service, second.trusting(false))) {
          return;
        }
        Thread.sleep(100);
      }
      assertEquals(200, live(service, second.trusting(false)));
    }
  }

  @Test
  void key_ofAnotherCertificate_isRefusedAtTheStart() {
    Tls mixed = new Tls(first.chain(), second.key(), Optional.empty());

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> encrypted(mixed));
    String told = second.key() + " is not the key of " + first.chain();
    assertEquals("tls: " + told, e.getMessage());
  }

  @Test
  void key_thatIsNoKey_isRefusedAtTheStartWithItsName() {
    Tls none = new Tls(first.chain(), first.chain(), Optional.empty());

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> encrypted(none));
    assertTrue(e.getMessage().contains(first.chain() + " holds no private key"), e.getMessage());
  }

  /** Else every client would be turned away, and nobody be told. */
  @Test
  void key_thatIsReplacedAlone_isNotTakenAndToldOnce() throws Exception {
    Path chain = Files.copy(first.chain(), folder.resolve("half.chain.pem"));
    Path key = Files.copy(first.key(), folder.resolve("half.key.pem"));
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Followed.class);
    log.start();
    logger.addAppender(log);
    try (RunningService service = encrypted(new Tls(chain, key, Optional.empty()))) {
      Files.copy(second.key(), key, StandardCopyOption.REPLACE_EXISTING);
      for (int tries = 0; tries < 100 && log.list.isEmpty(); tries++) {
        Thread.sleep(100);
      }
      Thread.sleep(1_500);

      assertEquals(200, live(service, first.trusting(false)));
      assertEquals(1, log.list.size(), log.list::toString);
      String told = log.list.get(0).getFormattedMessage();
      assertTrue(told.contains(key + " is not the key of"), told);
    } finally {
      logger.detachAppender(log);
    }
  }

  private static RunningService encrypted(Optional<Path> authority) {
    return encrypted(new Tls(first.chain(), first.key(), authority));
  }

  private static RunningService encrypted(Tls tls) {
    return RunningService.with(
        Samples.diagnoser(),
        new AccessSettings(Optional.empty(), 0, 1, Optional.of(tls), Set.of()));
  }

  private static boolean connects(RunningService service, SSLContext context) throws Exception {
    try {
      return live(service, context) == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int live(RunningService service, SSLContext context) throws Exception {
    HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(context).build();
    URI address = URI.create("https://127.0.0.1:" + service.service().port() + "/health/live");
    return client
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
