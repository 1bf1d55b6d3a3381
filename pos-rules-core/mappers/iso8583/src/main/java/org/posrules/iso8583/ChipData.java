package org.posrules.iso8583;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads chip data, a flat list of BER-TLV objects (EMV Book 3, annex B). Strict: one object that
 * does not end within the data, and nothing of it is believed. Keeps no object that was not asked
 * for, so no card number (5A) or track (57). Pure.
 */
final class ChipData {
  private static final int LONGEST_TAG = 3;

  private final byte[] data;
  private final Set<String> wanted;
  private final Map<String, String> found = new HashMap<>();
  private int at;

  private ChipData(byte[] data, Set<String> wanted) {
    this.data = data;
    this.wanted = wanted;
  }

  /**
   * The values of the wanted tags that are there, in hexadecimal capitals; empty for data that is
   * malformed, or that has a wanted tag twice.
   */
  static Optional<Map<String, String>> read(String hex, Set<String> wanted) {
    if (hex.length() % 2 != 0 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      return Optional.empty();
    }
    ChipData reader = new ChipData(HexFormat.of().parseHex(hex), wanted);
    return reader.all() ? Optional.of(Map.copyOf(reader.found)) : Optional.empty();
  }

  private boolean all() {
    while (at < data.length) {
      if (data[at] == 0) {
        at++; // Zeros between objects are filling.
      } else if (!one()) {
        return false;
      }
    }
    return true;
  }

  private boolean one() {
    int start = at;
    boolean more = (data[at++] & 0x1F) == 0x1F;
    while (more && at < data.length && at - start < LONGEST_TAG) {
      more = (data[at++] & 0x80) != 0;
    }
    String tag = hex(start, at);
    int length = more ? -1 : length();
    if (length < 0 || length > data.length - at) {
      return false;
    }
    at += length;
    return !wanted.contains(tag) || found.put(tag, hex(at - length, at)) == null;
  }

  /** Below 0 for a length that is missing, of no fixed end, or of more than two bytes. */
  private int length() {
    int first = at < data.length ? data[at++] & 0xFF : 0x80;
    if (first < 0x80) {
      return first;
    }
    int bytes = first - 0x80;
    if (bytes < 1 || bytes > 2 || bytes > data.length - at) {
      return -1;
    }
    int length = 0;
    for (int i = 0; i < bytes; i++) {
      length = (length << 8) | (data[at++] & 0xFF);
    }
    return length;
  }

  private String hex(int from, int to) {
    return HexFormat.of().withUpperCase().formatHex(data, from, to);
  }
}
