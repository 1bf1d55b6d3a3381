package org.posrules.internal.intake;

/**
 * Finds credentials in HTTP headers and URLs: {@code Authorization}, {@code Cookie}, {@code
 * Set-Cookie} and {@code https://user:password@host}. Stateless; safe to share.
 */
final class HeaderSecrets implements Detector {
  private static final int SHORTEST_BEARER = 12;
  private static final int SHORTEST_CREDENTIAL = 6;
  private static final int LONGEST_SCHEME = 10;
  private static final int LONGEST_AUTHORITY = 200;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.AUTHORIZATION)) {
      if (key.assigned()) {
        findCredential(text, key.valueAt(), findings);
      }
    }
    for (Keys.Key key : scan.keys().of(KeyKind.COOKIE)) {
      findCookie(text, key, findings);
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == ':' && text.startsWith("://", i)) {
        findUserInfo(text, i + 3, findings);
      } else if (text.at(i) == 'b' && text.startsWith("bearer ", i) && text.startsWord(i)) {
        findBearer(text, i + 7, findings);
      }
    }
  }

  /** The last word of the header: {@code Basic dXNlcjpw} keeps its scheme. */
  private static void findCredential(FoldedText text, int value, Findings findings) {
    int end = Values.tokenEnd(text, value);
    int from = value;
    if (text.at(end) == ' '
        && (end - value <= LONGEST_SCHEME || !Values.hasDigit(text, value, end))) {
      from = end + 1;
      end = Values.tokenEnd(text, from);
      end = text.at(end - 1) == '=' || text.at(end) == ',' ? lineEnd(text, from) : end;
    }
    if (end - from >= SHORTEST_CREDENTIAL && !Values.isOrdinary(text, from, end)) {
      findings.add(from, end, Mask.SECRET);
    }
  }

  private static void findBearer(FoldedText text, int from, Findings findings) {
    int end = Values.tokenEnd(text, from);
    if (end - from >= SHORTEST_BEARER && Values.hasDigit(text, from, end)) {
      findings.add(from, end, Mask.SECRET);
    }
  }

  private static void findCookie(FoldedText text, Keys.Key key, Findings findings) {
    int from = key.valueAt();
    int lineEnd = lineEnd(text, from);
    int lastPart = from;
    boolean hasPair = false;
    for (int i = from; i < lineEnd; i++) {
      hasPair |= text.at(i) == '=';
      lastPart = text.at(i) == ';' && text.at(i + 1) == ' ' ? i + 2 : lastPart;
    }
    if (key.assigned() && hasPair) {
      int end = Math.min(lineEnd, Values.tokenEnd(text, lastPart));
      findings.add(from, Math.max(end, from + 1), Mask.SESSION);
    }
  }

  private static int lineEnd(FoldedText text, int from) {
    int end = from;
    while (end < text.length() && "\n\"\0".indexOf(text.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void findUserInfo(FoldedText text, int from, Findings findings) {
    int colon = -1;
    int end = from;
    while (end - from < LONGEST_AUTHORITY && "/ \n\t\"<>?\0@".indexOf(text.at(end)) < 0) {
      colon = colon < 0 && text.at(end) == ':' ? end : colon;
      end++;
    }
    if (text.at(end) == '@' && colon >= 0 && colon + 1 < end) {
      findings.add(colon + 1, end, Mask.SECRET);
    }
  }
}
