package org.posrules.masking;

/**
 * Finds the numbers by which payment services know a payer, after the names of their fields: an
 * openid, a buyer's user number. Stateless; safe to share.
 */
final class Payers implements Detector {
  private static final int SHORTEST = 10;

  @Override
  public void find(Scan scan, Findings findings) {
    Token token = new Token(scan.text());
    for (Keys.Key key : scan.keys().of(KeyKind.PAYER)) {
      Token value = token.at(key.valueAt());
      if (value.length() >= SHORTEST && value.hasDigit()) {
        findings.add(key.valueAt(), value.end(), SensitiveKind.IDENTITY_NUMBER);
      }
    }
  }
}
