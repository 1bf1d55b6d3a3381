package org.posrules.masking;

/**
 * Finds credentials in HTTP headers and URLs: {@code Authorization}, {@code Cookie}, {@code
 * Set-Cookie} and {@code https://user:password@host}. Stateless; safe to share.
 */
final class HeaderSecrets implements Detector {
  private static final int SHORTEST_BEARER = 12;
  private static final int SHORTEST_CREDENTIAL = 6;
  private static final int LONGEST_SCHEME = 28;
  private static final int LONGEST_AUTHORITY = 200;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int covered = 0;
    for (Keys.Key key : scan.keys().of(KeyKind.AUTHORIZATION)) {
      if (key.assigned() && key.valueAt() >= covered) {
        covered = findCredential(text, key.valueAt(), findings);
      }
    }
    findCookies(scan, findings);
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == ':' && text.startsWith("://", i)) {
        findUserInfo(text, i + 3, findings);
      } else if (text.at(i) == 'b' && text.startsWith("bearer ", i) && text.startsWord(i)) {
        findBearer(text, i + 7, findings);
      }
    }
  }

  /** Adds what follows the scheme, as in {@code Basic dXNlcjpw}; tells where it ends. */
  private static int findCredential(FoldedText text, int value, Findings findings) {
    int end = Values.tokenEnd(text, value);
    int from = value;
    if (text.at(end) == ' ' && isScheme(text, value, end)) {
      from = end + 1;
      end = Values.tokenEnd(text, from);
      boolean quoted = text.at(value - 1) == '"';
      boolean hasParameters = text.at(end) == ',' || text.at(end) == '"';
      end = hasParameters && !quoted ? lineEnd(text, from) : end;
    }
    if (end - from >= SHORTEST_CREDENTIAL && !Values.isOrdinary(text, from, end)) {
      findings.add(from, end, SensitiveKind.SECRET);
    }
    return end;
  }

  private static boolean isScheme(FoldedText text, int from, int end) {
    boolean nameLike = text.slice(from, end).indexOf('-') >= 0 || text.digits(from, end) == 0;
    return end - from <= LONGEST_SCHEME && nameLike;
  }

  private static void findBearer(FoldedText text, int from, Findings findings) {
    int end = Values.tokenEnd(text, from);
    if (end - from >= SHORTEST_BEARER && text.digits(from, end) > 0) {
      findings.add(from, end, SensitiveKind.SECRET);
    }
  }

  private static void findCookies(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int lineEnd = 0;
    int lastSemicolon = 0;
    int covered = 0;
    for (Keys.Key key : scan.keys().of(KeyKind.COOKIE)) {
      if (key.valueAt() >= lineEnd) {
        lineEnd = lineEnd(text, key.valueAt());
        lastSemicolon = lastSemicolon(text, key.valueAt(), lineEnd);
      }
      if (key.assigned() && key.valueAt() >= covered) {
        int lastPart = Math.max(key.valueAt(), lastSemicolon);
        covered = findCookie(text, key.valueAt(), lastPart, findings);
      }
    }
  }

  /** Adds the pairs up to the first blank after the last semicolon of the line; tells its place. */
  private static int findCookie(FoldedText text, int from, int lastPart, Findings findings) {
    int start = text.at(lastPart) == ' ' ? lastPart + 1 : lastPart;
    int end = Values.tokenEnd(text, start);
    boolean hasPair = lastPart > from || text.slice(from, end).indexOf('=') >= 0;
    if (hasPair) {
      findings.add(from, end, SensitiveKind.SESSION);
    }
    return end;
  }

  /** After the last semicolon between these places, or {@code from}. */
  private static int lastSemicolon(FoldedText text, int from, int end) {
    int last = end;
    while (last > from && text.at(last - 1) != ';') {
      last--;
    }
    return last;
  }

  private static int lineEnd(FoldedText text, int from) {
    return text.endOf(from, text.length(), i -> !text.isOneOf("\n\0", i));
  }

  private static void findUserInfo(FoldedText text, int from, Findings findings) {
    int limit = from + LONGEST_AUTHORITY;
    int end = text.endOf(from, limit, i -> !text.isOneOf("/ \n\t\"<>?\0@", i));
    int colon = text.endOf(from, end, i -> text.at(i) != ':');
    if (text.at(end) == '@' && colon + 1 < end) {
      findings.add(colon + 1, end, SensitiveKind.SECRET);
    }
  }
}
