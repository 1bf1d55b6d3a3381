package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.posrules.service.access.AccessSettings.Tls;

/** The PEM files of an encrypted connection: what is wrong with them, and what they hold. */
public final class TlsFiles {
  private static final Pattern KEY = Pattern.compile("-----BEGIN (RSA |EC )?PRIVATE KEY-----");
  private static final String ENCRYPTED = "-----BEGIN ENCRYPTED PRIVATE KEY-----";

  private TlsFiles() {}

  /** Which of the files. */
  public enum Part {
    CERTIFICATE,
    KEY,
    CLIENT_AUTHORITY
  }

  /** What is wrong with each, for a person, with the file's name; empty where nothing is. */
  public static Map<Part, String> problems(Tls files) {
    Map<Part, String> problems = new EnumMap<>(Part.class);
    certificateProblem(files.certificate())
        .ifPresent(problem -> problems.put(Part.CERTIFICATE, problem));
    files
        .clientAuthority()
        .flatMap(TlsFiles::certificateProblem)
        .ifPresent(problem -> problems.put(Part.CLIENT_AUTHORITY, problem));
    keyProblem(files.key())
        .or(() -> problems.containsKey(Part.CERTIFICATE) ? Optional.empty() : pairProblem(files))
        .ifPresent(problem -> problems.put(Part.KEY, problem));
    return problems;
  }

  /**
   * What a server needs of them.
   *
   * @throws IllegalArgumentException with all that is wrong with them
   * @throws IOException if one is gone in between
   */
  public static ServerSSLOptions read(Tls files) throws IOException {
    Map<Part, String> problems = problems(files);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems.values()));
    }
    ServerSSLOptions options = new ServerSSLOptions();
    options.setKeyCertOptions(pair(files));
    if (files.clientAuthority().isPresent()) {
      options.setTrustOptions(
          new PemTrustOptions().addCertValue(content(files.clientAuthority().get())));
      options.setClientAuth(ClientAuth.REQUIRED);
    }
    return options;
  }

  private static Optional<String> certificateProblem(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()
          ? Optional.of(file + " holds no certificate")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(file + " cannot be read");
    } catch (CertificateException e) {
      return Optional.of(file + " holds no certificate in PEM");
    }
  }

  private static Optional<String> keyProblem(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (text.contains(ENCRYPTED)) {
        return Optional.of(file + " is encrypted; decrypt it, as with openssl pkey");
      }
      return KEY.matcher(text).find()
          ? Optional.empty()
          : Optional.of(file + " holds no private key in PEM");
    } catch (IOException e) {
      return Optional.of(file + " cannot be read");
    }
  }

  private static Optional<String> pairProblem(Tls files) {
    try {
      return TlsPair.matches(pair(files))
          ? Optional.empty()
          : Optional.of(files.key() + " is not the key of " + files.certificate());
    } catch (Exception e) {
      String both = files.key() + " and " + files.certificate();
      return Optional.of(both + " cannot be used together (" + e.getMessage() + ")");
    }
  }

  private static PemKeyCertOptions pair(Tls files) throws IOException {
    return new PemKeyCertOptions()
        .setCertValue(content(files.certificate()))
        .setKeyValue(content(files.key()));
  }

  private static Buffer content(Path file) throws IOException {
    return Buffer.buffer(Files.readAllBytes(file));
  }
}
