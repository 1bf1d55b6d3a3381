package org.posrules.internal.intake.masking;

/**
 * What stands in the text where something sensitive stood. The order is the order of precedence
 * where two findings overlap. Every form is recognised again, so that it is never masked twice.
 */
enum Mask {
  TRACK("[track]"),
  PIN_BLOCK("[pin block]"),
  SECRET("[secret]"),
  SESSION("[session]"),
  CARD("[card]"),
  ACCOUNT("[account]"),
  PAYMENT_CODE("[payment code]"),
  PIN("[pin]"),
  ONE_TIME_CODE("[code]"),
  VERIFICATION_CODE("[cvv]"),
  IDENTITY("[id]"),
  IBAN("[iban]"),
  PHONE("[phone]"),
  EMAIL("[e-mail]"),
  NAME("[name]");

  private static final String CARD_WITH_DIGITS = "[card ****";
  private static final int LAST_DIGITS = 4;
  private static final Mask[] ALL = values();

  private final String form;

  Mask(String form) {
    this.form = form;
  }

  String form() {
    return form;
  }

  /** The form of a card number of which the last four digits stay. */
  static String cardEndingIn(String lastFour) {
    return CARD_WITH_DIGITS + lastFour + "]";
  }

  /** The length of the mask that starts at this place of the text, or 0. */
  static int lengthAt(String text, int start) {
    for (Mask mask : ALL) {
      if (text.startsWith(mask.form, start)) {
        return mask.form.length();
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
