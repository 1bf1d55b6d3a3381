package org.posrules.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret with which names of cards are hashed before they are kept: HMAC-SHA-256, cut to 128
 * bits. Who has the database and not the key cannot try tokens one after another. Thread-safe.
 */
final class CardKey {
  /** How many bytes a key has. */
  static final int LENGTH = 32;

  private static final int KEPT = 16;
  private static final String MARK = "h1.";
  private static final Pattern HASHED = Pattern.compile("h1\\.[A-Za-z0-9_-]{22}");

  /**
   * With the key in it, and never used: a copy of it costs less than finding and keying another.
   */
  private final Mac keyed;

  private CardKey(Mac keyed) {
    this.keyed = keyed;
  }

  static CardKey of(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a key of cards has " + LENGTH + " bytes");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new CardKey(mac);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** The hash of a token; a hash is its own, so that hashing twice does no harm. */
  String hash(String token) {
    if (HASHED.matcher(token).matches()) {
      return token;
    }
    byte[] whole = copy().doFinal(token.getBytes(StandardCharsets.UTF_8));
    return MARK
        + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, KEPT));
  }

  private Mac copy() {
    try {
      return (Mac) keyed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("a keyed hash of Java's own can be copied", e);
    }
  }
}
