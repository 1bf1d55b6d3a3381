package org.posrules.internal.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;

/**
 * Ids of diagnoses: a ULID whose time is the transaction's and whose other 80 bits are a digest of
 * what was asked under which rules, so that the same question has the same id. Pure.
 */
final class DiagnosisId {
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int TIME_CHARS = 10;
  private static final int DIGEST_CHARS = 16;

  private DiagnosisId() {}

  static String of(OffsetDateTime time, String asked) {
    StringBuilder id = new StringBuilder();
    long millis = Math.max(0, time.toInstant().toEpochMilli());
    for (int i = TIME_CHARS - 1; i >= 0; i--) {
      id.append(CROCKFORD.charAt((int) (millis >>> (5 * i) & 31)));
    }
    byte[] digest = sha256(asked);
    for (int i = 0; i < DIGEST_CHARS; i++) {
      id.append(CROCKFORD.charAt(digest[i] & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
