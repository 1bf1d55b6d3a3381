package org.posrules.internal.text;

/** Finds addresses of the web in a text, {@code https://host/path?name=value}. Pure; linear. */
final class Addresses {
  private static final String MARK = "://";
  private static final String BEHIND = "\"'<>()[]{}`，。；、“”「」";

  private Addresses() {}

  /** Where the address that begins here ends; the same place when none begins here. */
  static int end(String text, int begin) {
    int at = Identifiers.endOfRun(text, begin);
    if (!text.startsWith(MARK, at)) {
      return begin;
    }
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && BEHIND.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
