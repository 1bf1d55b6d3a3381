package org.posrules.service.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.access.AccessSettings.Tls;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.door.Limits;
import org.posrules.service.http.ServiceSettings;
import org.posrules.service.http.TlsFiles;
import org.posrules.service.rulebooks.Rules;
import org.posrules.store.Location;
import org.posrules.store.StoreException;

/** Makes the record of what the sources say, or tells everything that is wrong with them. */
final class SettingsReader {
  private static final int LAST_PORT = 65_535;
  private static final int NO_PORT = -1;
  private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);
  private static final int MANY = 1_000_000;
  private static final int HOUR = 3_600;
  private static final int CENTURY = 36_500;

  private final Reader in;

  SettingsReader(Sources sources) {
    this.in = new Reader(sources);
  }

  Settings read() {
    AccessSettings access = access();
    Settings settings =
        new Settings(http(), access, rules(), history(), shops(), in.truth(Setting.ACCESS_LOG));
    if (!in.problems().isEmpty()) {
      throw new SettingsException(in.problems());
    }
    return settings;
  }

  private ServiceSettings http() {
    String host = in.text(Setting.HOST);
    boolean insecure = in.truth(Setting.INSECURE);
    if (host.isBlank()) {
      in.refuse(Setting.HOST, "must be an address, as in 127.0.0.1");
    }
    if (!isLoopback(host) && !in.isGiven(Setting.KEYS) && !insecure) {
      in.refuse(
          Setting.HOST,
          "everybody who reaches this address could use the service; name --keys, or say --insecure");
    }
    return new ServiceSettings(
        host,
        in.number(Setting.PORT, 0, LAST_PORT),
        in.numberIfGiven(Setting.WORKERS, 1, 1_024).orElse(ServiceSettings.usualWorkers()),
        in.number(Setting.QUEUE, 1, MANY),
        in.number(Setting.CONNECTIONS, 1, MANY),
        in.seconds(Setting.DRAIN, 0, HOUR),
        Limits.usual());
  }

  private boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      in.refuse(Setting.HOST, "there is no such address");
      return true;
    }
  }

  private AccessSettings access() {
    Optional<Path> keys = in.file(Setting.KEYS);
    keys.flatMap(ApiKeys::problem).ifPresent(problem -> in.refuse(Setting.KEYS, problem));
    return new AccessSettings(
        keys,
        in.number(Setting.RATE, 0, MANY),
        in.number(Setting.BURST, 1, MANY),
        tls(),
        origins());
  }

  private Optional<Tls> tls() {
    Optional<Path> certificate = in.file(Setting.TLS_CERT);
    Optional<Path> key = in.file(Setting.TLS_KEY);
    Optional<Path> authority = in.file(Setting.TLS_CLIENT_CA);
    needs(Setting.TLS_CERT, Setting.TLS_KEY);
    needs(Setting.TLS_KEY, Setting.TLS_CERT);
    needs(Setting.TLS_CLIENT_CA, Setting.TLS_CERT);
    Optional<Tls> tls =
        certificate.flatMap(chain -> key.map(secret -> new Tls(chain, secret, authority)));
    tls.map(TlsFiles::problems)
        .orElse(Map.of())
        .forEach((part, problem) -> in.refuse(setting(part), problem));
    return tls;
  }

  private static Setting setting(TlsFiles.Part part) {
    return switch (part) {
      case CERTIFICATE -> Setting.TLS_CERT;
      case KEY -> Setting.TLS_KEY;
      case CLIENT_AUTHORITY -> Setting.TLS_CLIENT_CA;
    };
  }

  private Set<String> origins() {
    List<String> origins = in.texts(Setting.CORS_ORIGIN);
    for (String origin : origins) {
      if (!isOrigin(origin)) {
        in.refuse(
            Setting.CORS_ORIGIN,
            origin
                + " must be scheme, host and, if it is not the usual one, port, in small letters,"
                + " as in https://till.example");
      }
    }
    return origins.stream().collect(Collectors.toUnmodifiableSet());
  }

  /** As a browser writes it (RFC 6454, 6.1). */
  private static boolean isOrigin(String origin) {
    try {
      URI uri = URI.create(origin);
      int usual = USUAL_PORTS.getOrDefault(String.valueOf(uri.getScheme()), NO_PORT);
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return usual != NO_PORT
          && uri.getPort() != usual
          && uri.getPort() <= LAST_PORT
          && origin.equals(origin.toLowerCase(Locale.ROOT))
          && origin.equals(uri.getScheme() + "://" + uri.getHost() + port);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<HistorySettings> history() {
    needs(Setting.HISTORY_BESIDE, Setting.HISTORY);
    int days = in.number(Setting.HISTORY_DAYS, 0, CENTURY);
    Optional<Path> beside = in.places(Setting.HISTORY_BESIDE).stream().findFirst();
    if (!in.isGiven(Setting.HISTORY)) {
      return Optional.empty();
    }
    try {
      Location usual = Location.of(in.text(Setting.HISTORY));
      return Optional.of(
          new HistorySettings(
              beside.map(path -> new Location(usual.where(), path)).orElse(usual),
              days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days))));
    } catch (StoreException e) {
      in.refuse(Setting.HISTORY, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Path> shops() {
    return in.folders(Setting.SHOPS).stream().findFirst();
  }

  private RuleSettings rules() {
    needs(Setting.RULEBOOK, Setting.TRUST);
    needs(Setting.TRUST, Setting.RULEBOOK);
    needs(Setting.LEAST_SEQUENCE, Setting.RULEBOOK);
    if (in.isGiven(Setting.RULEBOOK) && in.isGiven(Setting.RULES)) {
      in.refuse(Setting.RULES, "give one of --rules and --rulebook");
    }
    return new RuleSettings(
        wanted(), in.truth(Setting.WATCH), in.places(Setting.STATE).stream().findFirst());
  }

  private Rules wanted() {
    Optional<Path> folder = folders(Setting.RULES).stream().findFirst();
    Optional<Path> built =
        mayBeMissing()
            ? in.places(Setting.RULEBOOK).stream().findFirst()
            : in.file(Setting.RULEBOOK);
    List<Path> trusted = in.files(Setting.TRUST);
    List<Path> overlays = folders(Setting.OVERLAY);
    OptionalLong least = leastSequence();
    if (built.isPresent() && trusted.isEmpty()) {
      return Rules.bundled(); // which is refused already
    }
    try {
      return Rules.of(folder, built, trusted, least, overlays);
    } catch (RulebookException e) {
      e.problems().forEach(problem -> in.refuse(Setting.TRUST, problem.toString()));
      return Rules.bundled();
    }
  }

  private List<Path> folders(Setting setting) {
    return mayBeMissing() ? in.places(setting) : in.folders(setting);
  }

  /** Then what was kept of it is served. */
  private boolean mayBeMissing() {
    return in.isGiven(Setting.STATE);
  }

  private OptionalLong leastSequence() {
    return in.isGiven(Setting.LEAST_SEQUENCE)
        ? OptionalLong.of(in.wholeNumber(Setting.LEAST_SEQUENCE, 0, Long.MAX_VALUE))
        : OptionalLong.empty();
  }

  private void needs(Setting setting, Setting other) {
    if (in.isGiven(setting) && !in.isGiven(other)) {
      in.refuse(setting, "needs " + other.flag() + " too");
    }
  }
}
