package org.posrules.store;

import org.jspecify.annotations.Nullable;

/**
 * Text that any database and any JSON takes: neither NUL, which PostgreSQL refuses, nor half a
 * surrogate pair, which UTF-8 cannot say. Each becomes U+FFFD.
 */
final class StorableText {
  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  static @Nullable String of(@Nullable String text) {
    return text == null || isFine(text) ? text : mended(text);
  }

  private static boolean isFine(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == 0 || Character.isSurrogate(unit)) {
        return false;
      }
    }
    return true;
  }

  private static String mended(String text) {
    StringBuilder fine = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point == 0 || isHalf(point) ? REPLACEMENT : point)
        .forEach(fine::appendCodePoint);
    return fine.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
