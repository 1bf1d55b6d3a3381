package org.posrules.masking;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds personal numbers by the form in which they are printed, where no word names them: Brazil's
 * CPF and CNPJ with right check digits, social security numbers of the United States that the rules
 * of their parts allow, phone numbers of North America and Asia and those that start with an area
 * in parentheses or with a zero. Free numbers, which a message asks to call, stay. Stateless; safe
 * to share.
 */
final class PrintedNumbers implements Detector {

  /** A printed form, {@code #} for a digit; the signs with which a longer number would go on. */
  private record Form(
      String form, String signs, boolean named, Predicate<String> fits, SensitiveKind kind) {

    static Form identity(String form, boolean named, Predicate<String> fits) {
      return new Form(form, "-./", named, fits, SensitiveKind.IDENTITY_NUMBER);
    }

    static Form phone(String form, Predicate<String> fits) {
      return new Form(form, "-", true, fits, SensitiveKind.PHONE);
    }

    boolean isAt(FoldedText text, int from) {
      boolean fits = !goesOn(text, from - 1, -1);
      for (int i = 0; fits && i < form.length(); i++) {
        char sign = form.charAt(i);
        fits = sign == '#' ? text.isDigit(from + i) : text.at(from + i) == sign;
      }
      return fits && !goesOn(text, from + form.length(), 1) && this.fits.test(digits(text, from));
    }

    /** Whether the number goes on here in this direction. */
    private boolean goesOn(FoldedText text, int index, int direction) {
      boolean sign = text.isOneOf(signs, index) && text.isDigit(index + direction);
      return sign || text.isLetterOrDigit(index);
    }

    private String digits(FoldedText text, int from) {
      return text.slice(from, from + form.length()).replaceAll("[^0-9]", "");
    }
  }

  private static final String FREE = "400,800,833,844,855,866,877,888,900,";

  /** The areas of Tokyo, Osaka, Seoul and Taipei, which are shorter than others. */
  private static final List<String> CAPITALS = List.of("02", "03", "06");

  private static final List<Form> FORMS =
      List.of(
          Form.identity("###.###.###-##", false, digits -> isChecked(digits, 10)),
          Form.identity("##.###.###/####-##", false, digits -> isChecked(digits, 8)),
          Form.identity("###-##-####", true, PrintedNumbers::isSocialSecurity),
          Form.phone("###-###-####", PrintedNumbers::isNorthAmerican),
          Form.phone("(###) ###-####", PrintedNumbers::isNorthAmerican),
          Form.phone("(###)###-####", PrintedNumbers::isNorthAmerican),
          Form.phone("1-###-###-####", digits -> isNorthAmerican(digits.substring(1))),
          Form.phone("###-####-####", digits -> digits.startsWith("0")),
          Form.phone("(###) ####-####", PrintedNumbers::hasArea),
          Form.phone("(###)####-####", PrintedNumbers::hasArea),
          Form.phone("###-########", PrintedNumbers::hasArea),
          Form.phone("####-#######", PrintedNumbers::hasArea),
          Form.phone("####-########", PrintedNumbers::hasArea),
          Form.phone("##-########", digits -> digits.startsWith("06")),
          Form.phone("##-####-####", digits -> CAPITALS.contains(digits.substring(0, 2))),
          Form.phone("##-###-####-####", digits -> digits.startsWith("861")));

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 0; text.has('-') && i < text.length(); i++) {
      if (text.isDigit(i) || text.at(i) == '(') {
        findAt(scan, i, findings);
      }
    }
  }

  /** A form that the name of another field refutes is not sensitive behind such a name. */
  private static void findAt(Scan scan, int from, Findings findings) {
    for (Form form : FORMS) {
      boolean refuted = form.named && scan.keys().announcing(from).declaresOther();
      if (!refuted && form.isAt(scan.text(), from)) {
        findings.add(from, from + form.form.length(), form.kind);
      }
    }
  }

  /**
   * Whether the last two digits are right: each is a sum of those before it, with weights from two
   * up, modulo 11.
   */
  private static boolean isChecked(String digits, int weights) {
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

  /** Whether area, group and serial are in use. */
  private static boolean isSocialSecurity(String digits) {
    return digits.charAt(0) < '9'
        && !digits.startsWith("000")
        && !digits.startsWith("666")
        && !digits.startsWith("00", 3)
        && !digits.endsWith("0000");
  }

  /** Whether it starts with the zero of a trunk call and an area. */
  private static boolean hasArea(String digits) {
    return digits.charAt(0) == '0' && digits.charAt(1) != '0';
  }

  private static boolean isNorthAmerican(String digits) {
    return digits.charAt(0) >= '2'
        && digits.charAt(3) >= '2'
        && !FREE.contains(digits.substring(0, 3));
  }
}
