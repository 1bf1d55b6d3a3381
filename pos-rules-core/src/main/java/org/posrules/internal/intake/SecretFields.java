package org.posrules.internal.intake;

/**
 * Finds passwords, client secrets and keys after the names of their fields, as in {@code
 * password=…}, {@code "apiKey":"…"} or {@code TMK 0123…}. Stateless; safe to share.
 */
final class SecretFields implements Detector {
  private static final int SHORTEST_SECRET = 4;
  private static final int SHORTEST_KEY = 16;
  private static final int SHORTEST_SESSION = 8;
  private static final int SHORTEST_TERMINAL_KEY = 32;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (KeyKind kind : new KeyKind[] {KeyKind.SECRET, KeyKind.PASSWORD, KeyKind.PIN}) {
      scan.keys().of(kind).forEach(key -> findValue(text, key, SHORTEST_SECRET, findings));
    }
    scan.keys().of(KeyKind.KEY).forEach(key -> findValue(text, key, SHORTEST_KEY, findings));
    scan.keys().of(KeyKind.SESSION).forEach(key -> findSession(text, key, findings));
    scan.keys().of(KeyKind.TERMINAL_KEY).forEach(key -> findTerminalKey(text, key, findings));
  }

  private static void findValue(FoldedText text, Keys.Key key, int shortest, Findings findings) {
    int from = key.valueAt();
    int end = Values.quotedEnd(text, from);
    if (!key.assigned() || end - from < shortest || Values.isOrdinary(text, from, end)) {
      return;
    }
    boolean telling = Values.hasDigit(text, from, end) || isTightlyAssigned(text, key);
    boolean keyLike = key.kind() != KeyKind.KEY || Values.hasDigit(text, from, end);
    boolean isDigits = text.digitsEnd(from) == end;
    if (telling && keyLike && !(isDigits && key.kind() == KeyKind.PIN)) {
      findings.add(from, end, Mask.SECRET);
    }
  }

  /** Whether the value was written by a machine: {@code a=b} or {@code "a":"b"}, not prose. */
  private static boolean isTightlyAssigned(FoldedText text, Keys.Key key) {
    char before = text.at(key.valueAt() - 1);
    return before == '=' || before == '"' || before == '\'' || before == '>';
  }

  private static void findSession(FoldedText text, Keys.Key key, Findings findings) {
    int from = key.valueAt();
    int end = Values.quotedEnd(text, from);
    boolean fits = key.assigned() && end - from >= SHORTEST_SESSION;
    if (fits && Values.hasDigit(text, from, end)) {
      findings.add(from, end, Mask.SESSION);
    }
  }

  private static void findTerminalKey(FoldedText text, Keys.Key key, Findings findings) {
    int from = key.valueAt();
    int end = Values.hexEnd(text, from);
    int shortest = key.assigned() ? SHORTEST_KEY : SHORTEST_TERMINAL_KEY;
    if (Values.hexDigits(text, from, end) >= shortest && !text.isLetterOrDigit(end)) {
      findings.add(from, end, Mask.SECRET);
    }
  }
}
