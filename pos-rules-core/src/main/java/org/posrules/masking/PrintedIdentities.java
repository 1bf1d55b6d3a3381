package org.posrules.masking;

/**
 * Finds identity numbers by the form in which they are printed, where no word names them: Brazil's
 * CPF and CNPJ with right check digits, and social security numbers of the United States that the
 * rules of their parts allow. Stateless; safe to share.
 */
final class PrintedIdentities implements Detector {
  private static final String CPF = "###.###.###-##";
  private static final String CNPJ = "##.###.###/####-##";
  private static final String SOCIAL_SECURITY = "###-##-####";
  private static final String SIGNS = "-./";

  /** How many weights, from two up, follow each other in the sum of a check digit. */
  private static final int CPF_WEIGHTS = 10;

  private static final int CNPJ_WEIGHTS = 8;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 0; text.has('-') && i < text.length(); i++) {
      int end = text.isDigit(i) && !goesOn(text, i - 1, -1) ? endOfIdentity(scan, i) : i;
      if (end > i && !goesOn(text, end, 1)) {
        findings.add(i, end, SensitiveKind.IDENTITY_NUMBER);
      }
    }
  }

  /** Whether the number goes on here in this direction. */
  private static boolean goesOn(FoldedText text, int index, int direction) {
    boolean sign = SIGNS.indexOf(text.at(index)) >= 0 && text.isDigit(index + direction);
    return sign || text.isLetterOrDigit(index);
  }

  /** Where the identity number that starts here ends; {@code from} when there is none. */
  private static int endOfIdentity(Scan scan, int from) {
    FoldedText text = scan.text();
    if (hasForm(text, from, CPF) && isChecked(text, from, CPF, CPF_WEIGHTS)) {
      return from + CPF.length();
    }
    if (hasForm(text, from, CNPJ) && isChecked(text, from, CNPJ, CNPJ_WEIGHTS)) {
      return from + CNPJ.length();
    }
    boolean issued = hasForm(text, from, SOCIAL_SECURITY) && isIssued(scan, from);
    return issued ? from + SOCIAL_SECURITY.length() : from;
  }

  private static boolean hasForm(FoldedText text, int from, String form) {
    boolean fits = true;
    for (int i = 0; fits && i < form.length(); i++) {
      char sign = form.charAt(i);
      fits = sign == '#' ? text.isDigit(from + i) : text.at(from + i) == sign;
    }
    return fits;
  }

  /**
   * Whether the last two digits are right: each is a weighted sum of those before it, modulo 11.
   */
  private static boolean isChecked(FoldedText text, int from, String form, int weights) {
    String digits = text.slice(from, from + form.length()).replaceAll("[-./]", "");
    int last = digits.length() - 1;
    return isChecked(digits, last - 1, weights) && isChecked(digits, last, weights);
  }

  private static boolean isChecked(String digits, int place, int weights) {
    int sum = 0;
    for (int i = 0; i < place; i++) {
      sum += (digits.charAt(place - 1 - i) - '0') * (2 + i % weights);
    }
    return sum * 10 % 11 % 10 == digits.charAt(place) - '0';
  }

  /** Whether area, group and serial are in use, and nothing else is announced. */
  private static boolean isIssued(Scan scan, int from) {
    String number = scan.text().slice(from, from + SOCIAL_SECURITY.length());
    boolean issued =
        number.charAt(0) < '9'
            && !number.startsWith("000")
            && !number.startsWith("666")
            && !number.startsWith("00", 4)
            && !number.endsWith("0000");
    return issued && !scan.keys().announcing(from).declaresOther();
  }
}
