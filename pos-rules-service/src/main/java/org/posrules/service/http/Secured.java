package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.access.AccessSettings.Tls;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.access.Followed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may come in, as the files say at this time: keys and certificates. */
final class Secured implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Secured.class);

  private final AccessSettings settings;
  private final Optional<Followed<ApiKeys>> keys;
  private final Optional<Followed<ServerSSLOptions>> tls;

  /** Throws an {@link IllegalArgumentException} with what is wrong with a file. */
  Secured(AccessSettings settings) {
    this.settings = settings;
    this.keys =
        settings
            .keys()
            .map(
                file ->
                    new Followed<>(
                        "keys", List.of(file), () -> ApiKeys.parse(Files.readString(file))));
    this.tls = settings.tls().map(files -> new Followed<>("tls", files(files), () -> read(files)));
  }

  /** Those who stand before every endpoint. */
  List<Guard> guards() {
    List<Guard> guards = new ArrayList<>();
    guards.add(
        keys.<Guard>map(file -> new KeyGuard(file::value))
            .orElseGet(() -> new AdminAtHome(settings.origins())));
    if (settings.rate() > 0) {
      guards.add(new RateGuard(settings.rate(), settings.burst()));
    }
    return guards;
  }

  /** The same options, with the certificate if there is one. */
  HttpServerOptions encrypt(HttpServerOptions options) {
    tls.map(Followed::value)
        .ifPresent(
            with ->
                options
                    .setSsl(true)
                    .setKeyCertOptions(with.getKeyCertOptions())
                    .setTrustOptions(with.getTrustOptions())
                    .setClientAuth(with.getClientAuth()));
    return options;
  }

  /** Follows the files from now on; a new certificate holds for new connections. */
  void follow(HttpServer server) {
    keys.ifPresent(file -> file.start(now -> {}));
    tls.ifPresent(
        files ->
            files.start(
                now ->
                    server
                        .updateSSLOptions(now)
                        .onFailure(
                            e -> LOG.warn("the new certificate cannot be used; as before", e))));
  }

  @Override
  public void close() {
    keys.ifPresent(Followed::close);
    tls.ifPresent(Followed::close);
  }

  private static List<Path> files(Tls files) {
    List<Path> all = new ArrayList<>(List.of(files.certificate(), files.key()));
    files.clientAuthority().ifPresent(all::add);
    return all;
  }

  private static ServerSSLOptions read(Tls files) throws Exception {
    ServerSSLOptions options = new ServerSSLOptions();
    options.setKeyCertOptions(pair(files));
    if (files.clientAuthority().isPresent()) {
      options.setTrustOptions(
          new PemTrustOptions()
              .addCertValue(Buffer.buffer(Files.readAllBytes(files.clientAuthority().get()))));
      options.setClientAuth(ClientAuth.REQUIRED);
    }
    return options;
  }

  private static PemKeyCertOptions pair(Tls files) throws IOException {
    PemKeyCertOptions pair =
        new PemKeyCertOptions()
            .setCertValue(Buffer.buffer(Files.readAllBytes(files.certificate())))
            .setKeyValue(Buffer.buffer(Files.readAllBytes(files.key())));
    if (!matches(pair, files)) {
      throw new IllegalArgumentException(
          "--tls-key %s is not the key of --tls-cert %s"
              .formatted(files.key(), files.certificate()));
    }
    return pair;
  }

  private static boolean matches(PemKeyCertOptions pair, Tls files) {
    try {
      return TlsPair.matches(pair);
    } catch (Exception e) {
      throw new IllegalArgumentException(
          "--tls-cert %s and --tls-key %s cannot be used (%s)"
              .formatted(files.certificate(), files.key(), e.getMessage()),
          e);
    }
  }
}
