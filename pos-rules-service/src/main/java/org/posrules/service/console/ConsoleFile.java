package org.posrules.service.console;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it is sent. Immutable. */
public final class ConsoleFile {
  private static final int TAG_BYTES = 16;

  private final String type;
  private final byte[] bytes;
  private final String etag;

  ConsoleFile(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
    this.etag = etag(bytes);
  }

  /** The media type, with its charset. */
  public String type() {
    return type;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The strong entity tag, in its quotes: equal for equal content, in every process. */
  public String etag() {
    return etag;
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
