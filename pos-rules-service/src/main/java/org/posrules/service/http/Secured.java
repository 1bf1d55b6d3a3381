package org.posrules.service.http;

import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.ServerSSLOptions;
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
            .map(file -> new Followed<>("keys", List.of(file), () -> ApiKeys.read(file)));
    this.tls =
        settings
            .tls()
            .map(files -> new Followed<>("tls", files(files), () -> TlsFiles.read(files)));
  }

  /** Those who stand before every endpoint. */
  List<Guard> guards() {
    Optional<RateGuard> rate =
        settings.rate() > 0
            ? Optional.of(new RateGuard(settings.rate(), settings.burst()))
            : Optional.empty();
    List<Guard> guards = new ArrayList<>();
    guards.add(
        keys.<Guard>map(file -> new KeyGuard(file::value, rate))
            .orElseGet(() -> new AdminAtHome(settings.origins())));
    rate.ifPresent(guards::add);
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

  /** Whether a file on the disk cannot be used, and what it held before is. */
  boolean isStale() {
    return keys.filter(Followed::isStale).isPresent() || tls.filter(Followed::isStale).isPresent();
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
}
