package org.posrules.masking;

import java.util.List;

/**
 * Finds passwords, client secrets and keys after the names of their fields, as in {@code
 * password=…}, {@code "apiKey":"…"} or {@code TMK 0123…}. Stateless; safe to share.
 */
final class SecretFields implements Detector {
  private static final List<KeyKind> SECRET_KINDS =
      List.of(KeyKind.SECRET, KeyKind.PASSWORD, KeyKind.PIN, KeyKind.KEY);
  private static final int SHORTEST_SECRET = 3;
  private static final int SHORTEST_KEY = 16;
  private static final int SHORTEST_SESSION = 8;
  private static final int SHORTEST_TERMINAL_KEY = 32;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (KeyKind kind : SECRET_KINDS) {
      Token token = new Token(text);
      for (Keys.Key key : scan.keys().of(kind)) {
        if (key.assigned() && isSecret(text, key, token.at(key.valueAt()))) {
          findings.add(key.valueAt(), token.end(), SensitiveKind.SECRET);
        }
      }
    }
    findSessions(scan, findings);
    scan.keys().of(KeyKind.TERMINAL_KEY).forEach(key -> findTerminalKey(text, key, findings));
  }

  private static boolean isSecret(FoldedText text, Keys.Key key, Token value) {
    if (key.kind() == KeyKind.KEY) {
      return value.length() >= SHORTEST_KEY && value.hasDigit();
    }
    boolean isPin = key.kind() == KeyKind.PIN && value.isAllDigits();
    boolean telling = value.hasDigit() || isTightlyAssigned(text, key);
    return value.length() >= SHORTEST_SECRET && telling && !isPin && !value.isOrdinary();
  }

  /** Whether the value was written by a machine: {@code a=b} or {@code "a":"b"}, not prose. */
  private static boolean isTightlyAssigned(FoldedText text, Keys.Key key) {
    char before = text.at(key.valueAt() - 1);
    return before == '=' || before == '"' || before == '\'' || before == '>';
  }

  private static void findSessions(Scan scan, Findings findings) {
    Token token = new Token(scan.text());
    for (Keys.Key key : scan.keys().of(KeyKind.SESSION)) {
      Token value = token.at(key.valueAt());
      if (key.assigned() && value.length() >= SHORTEST_SESSION && value.hasDigit()) {
        findings.add(key.valueAt(), value.end(), SensitiveKind.SESSION);
      }
    }
  }

  private static void findTerminalKey(FoldedText text, Keys.Key key, Findings findings) {
    int from = key.valueAt();
    int end = Values.hexEnd(text, from);
    int shortest = key.assigned() ? SHORTEST_KEY : SHORTEST_TERMINAL_KEY;
    if (Values.hexDigits(text, from, end) >= shortest && !text.isLetterOrDigit(end)) {
      findings.add(from, end, SensitiveKind.SECRET);
    }
  }
}
