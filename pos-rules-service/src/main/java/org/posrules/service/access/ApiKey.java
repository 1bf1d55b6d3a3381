package org.posrules.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.posrules.internal.packing.Digests;
import org.posrules.service.CardFree;

/**
 * A key as it is kept: by its hash. The key itself has 256 random bits, so that a plain SHA-256
 * cannot be turned back by trying. Immutable.
 *
 * @param name whose it is; stands in logs
 * @param role what it is for
 * @param hash SHA-256 in hex
 */
public record ApiKey(String name, Role role, String hash) {
  /** What a name may be. */
  static final String NAME = "[A-Za-z0-9._-]{1,64}";

  private static final int RANDOM_BYTES = 32;
  private static final String PREFIX = "prk_";

  /** A new key, which nobody can tell again afterwards. */
  public static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a key may have this name. */
  public static boolean isName(String name) {
    return name.matches(NAME) && CardFree.of(name).equals(name);
  }

  /** How a key is kept. */
  public static ApiKey of(String name, Role role, String key) {
    return new ApiKey(name, role, hash(key));
  }

  /** Its line in the file. */
  public String line() {
    return name + " " + role.word() + " sha256:" + hash;
  }

  /** Takes as long for a key that is nearly right as for any other. */
  boolean isHashedTo(String presented) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.US_ASCII));
  }

  static String hash(String key) {
    return HexFormat.of().formatHex(Digests.sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
  }
}
