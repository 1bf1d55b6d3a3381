package org.posrules.masking;

/**
 * What a masked part of a text was. The order is the order of precedence where two of them overlap.
 */
public enum SensitiveKind {
  /** Magnetic stripe data or its chip equivalent; nothing of it may be kept (PCI DSS 3.3.1.1). */
  TRACK_DATA("[track]"),
  /** An encrypted PIN (ISO 9564-1). */
  PIN_BLOCK("[pin block]"),
  /** A password, a key, a token that gives access. */
  SECRET("[secret]"),
  /** The cookie or the name of a session. */
  SESSION("[session]"),
  /** A card number (PAN); its last four digits may stay (PCI DSS 3.4.1). */
  CARD_NUMBER("[card]"),
  /** The number of a bank account, or a sort code. */
  BANK_ACCOUNT("[account]"),
  /** The code that a payer's wallet shows to be scanned. */
  PAYMENT_CODE("[payment code]"),
  /** A PIN in the clear. */
  PIN("[pin]"),
  /** A code that is sent for one confirmation. */
  ONE_TIME_CODE("[code]"),
  /** The code printed on a card (CVV2, CVC2, CID). */
  VERIFICATION_CODE("[cvv]"),
  /** The number of an identity paper, or by which a payment service knows a payer. */
  IDENTITY_NUMBER("[id]"),
  /** An international account number (ISO 13616). */
  IBAN("[iban]"),
  /** A telephone number. */
  PHONE("[phone]"),
  /** An e-mail address. */
  EMAIL("[e-mail]"),
  /** The name of a person. */
  NAME("[name]");

  private static final String CARD_WITH_DIGITS = "[card ****";
  private static final int LAST_DIGITS = 4;
  private static final SensitiveKind[] ALL = values();

  private final String form;

  SensitiveKind(String form) {
    this.form = form;
  }

  /** What stands in its place; recognised again, so that it is never masked twice. */
  String form() {
    return form;
  }

  /** The form of a card number of which the last four digits stay. */
  static String cardEndingIn(String lastFour) {
    return CARD_WITH_DIGITS + lastFour + "]";
  }

  /** The length of the form that starts at this place of the text, or 0. */
  static int formLengthAt(String text, int start) {
    for (SensitiveKind kind : ALL) {
      if (text.startsWith(kind.form, start)) {
        return kind.form.length();
      }
    }
    return cardWithDigitsAt(text, start);
  }

  private static int cardWithDigitsAt(String text, int start) {
    int end = start + CARD_WITH_DIGITS.length() + LAST_DIGITS;
    if (!text.startsWith(CARD_WITH_DIGITS, start) || end >= text.length()) {
      return 0;
    }
    for (int i = end - LAST_DIGITS; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    return text.charAt(end) == ']' ? end + 1 - start : 0;
  }
}
