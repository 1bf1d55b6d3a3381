package org.posrules.internal.evidence;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs. Pure. */
final class PercentCode {
  private PercentCode() {}

  /** The text behind a run such as {@code %E5%8D%A1}; bytes that are no UTF-8 become spaces. */
  static String decode(String run) {
    byte[] bytes = new byte[run.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(run.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', ' ');
  }
}
