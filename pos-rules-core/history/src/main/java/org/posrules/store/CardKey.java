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

  private final SecretKeySpec key;

  private CardKey(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  static CardKey of(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a key of cards has " + LENGTH + " bytes");
    }
    return new CardKey(key);
  }

  /** The hash of a token; a hash is its own, so that hashing twice does no harm. */
  String hash(String token) {
    if (HASHED.matcher(token).matches()) {
      return token;
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] whole = mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
      return MARK
          + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, KEPT));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
