package org.posrules.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posrules.internal.packing.Digests;

/**
 * Whose built rulebooks an engine may load, and from which sequence number on. Immutable;
 * thread-safe.
 *
 * <p>Keys are public Ed25519 keys as PEM ({@code -----BEGIN PUBLIC KEY-----}, X.509), as {@code
 * pos-rules keygen} and {@code openssl pkey -pubout} write them. To change a key, trust the old and
 * the new one until every rulebook in use is signed with the new one, then leave out the old one.
 */
public final class TrustedKeys {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String NO_BLOCK = "holds no PEM block -----BEGIN PUBLIC KEY-----";
  private static final long LARGEST_FILE = 64L * 1024;

  private final Map<String, PublicKey> keys;
  private final long leastSequence;

  private TrustedKeys(Map<String, PublicKey> keys, long leastSequence) {
    this.keys = Map.copyOf(keys);
    this.leastSequence = leastSequence;
  }

  /**
   * The keys in these PEM texts; one text may hold several.
   *
   * @throws RulebookException if a text holds no key, or one of another kind
   */
  public static TrustedKeys of(String... pem) {
    Map<String, PublicKey> keys = new TreeMap<>();
    for (String text : pem) {
      addAll(text, "trusted key", keys);
    }
    return trusted(keys);
  }

  /**
   * The keys in these PEM files. They are read now, once.
   *
   * @throws RulebookException if a file cannot be read, or holds no key, or one of another kind
   */
  public static TrustedKeys read(Path... files) {
    Map<String, PublicKey> keys = new TreeMap<>();
    for (Path file : files) {
      addAll(text(file), file.toString(), keys);
    }
    return trusted(keys);
  }

  /**
   * The same keys, but a rulebook with a lower sequence number is refused: so that nobody brings
   * back an old one, though it was rightly signed once. Without this any is loaded.
   *
   * @param sequence of the rulebook that was in use last, or 0
   */
  public TrustedKeys atLeast(long sequence) {
    return new TrustedKeys(keys, sequence);
  }

  /** The least sequence number that is loaded; 0 when any is. */
  public long leastSequence() {
    return leastSequence;
  }

  /** The key with this fingerprint, if it is trusted. */
  public Optional<PublicKey> key(String fingerprint) {
    return Optional.ofNullable(keys.get(fingerprint));
  }

  /** {@code sha256:} and 64 hex digits over the X.509 form of a key. */
  public static String fingerprint(PublicKey key) {
    return "sha256:" + HexFormat.of().formatHex(Digests.sha256().digest(key.getEncoded()));
  }

  private static TrustedKeys trusted(Map<String, PublicKey> keys) {
    if (keys.isEmpty()) {
      throw refused("trusted key", "name at least one");
    }
    return new TrustedKeys(keys, 0);
  }

  private static void addAll(String text, String place, Map<String, PublicKey> keys) {
    int from = text.indexOf(BEGIN);
    if (from < 0) {
      throw refused(place, NO_BLOCK);
    }
    while (from >= 0) {
      int content = text.indexOf(DASHES, from + BEGIN.length());
      int to = content < 0 ? -1 : text.indexOf(END, content);
      if (to < 0) {
        throw refused(place, NO_BLOCK);
      }
      String what = text.substring(from + BEGIN.length(), content);
      if (!what.equals(PUBLIC)) {
        throw refused(place, "holds another block than a PUBLIC KEY; give the file with that");
      }
      PublicKey key = decoded(text.substring(content + DASHES.length(), to), place);
      keys.put(fingerprint(key), key);
      from = text.indexOf(BEGIN, to);
    }
  }

  private static PublicKey decoded(String base64, String place) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw refused(place, "is no Ed25519 key; make one with pos-rules keygen");
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw refused(file.toString(), "is too large for a key");
      }
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw refused(file.toString(), "cannot be read; name a file with a public key");
    }
  }

  private static RulebookException refused(String place, String message) {
    return new RulebookException(List.of(RuleProblem.of(ProblemKind.TRUST_KEY, place, message)));
  }
}
