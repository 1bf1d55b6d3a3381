package org.posrules.masking;

import java.util.Locale;

/** Finds IBANs with the right length and check digits (ISO 13616). Stateless; safe to share. */
final class Ibans implements Detector {
  private static final String COUNTRIES =
      "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29"
          + "ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20"
          + "LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28"
          + "PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22"
          + "VG24XK20YE30";
  private static final int[] LENGTHS = lengths();
  private static final int LETTERS = 26;

  private static int[] lengths() {
    int[] result = new int[LETTERS * LETTERS];
    String countries = COUNTRIES.toLowerCase(Locale.ROOT);
    for (int i = 0; i < countries.length(); i += 4) {
      int country = (countries.charAt(i) - 'a') * LETTERS + countries.charAt(i + 1) - 'a';
      result[country] = Integer.parseInt(countries, i + 2, i + 4, 10);
    }
    return result;
  }

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 0; i + 4 < text.length(); i++) {
      if (text.isLetter(i) && text.isDigit(i + 2) && text.isDigit(i + 3)) {
        int end = endOfIban(text, i);
        if (end > i && remainder(text, i, end) == 1) {
          findings.add(i, end, SensitiveKind.IBAN);
        }
      }
    }
  }

  /** Where the number that starts here would end, or {@code from} when it cannot be one. */
  private static int endOfIban(FoldedText text, int from) {
    if (!text.isLetter(from + 1) || text.isLetterOrDigit(from - 1)) {
      return from;
    }
    int length = LENGTHS[(text.at(from) - 'a') * LETTERS + text.at(from + 1) - 'a'];
    int end = from;
    int seen = 0;
    while (seen < length && text.isLetterOrDigit(end)) {
      seen++;
      end++;
      boolean gap = text.at(end) == ' ' && seen % 4 == 0 && seen < length;
      end += gap && text.isLetterOrDigit(end + 1) ? 1 : 0;
    }
    return length > 0 && seen == length && !text.isLetterOrDigit(end) ? end : from;
  }

  /** The number modulo 97 with its first four characters put last; letters count from 10. */
  private static int remainder(FoldedText text, int from, int end) {
    int result = folded(text, from + 4, end, 0);
    return folded(text, from, from + 4, result);
  }

  private static int folded(FoldedText text, int from, int end, int start) {
    int result = start;
    for (int i = from; i < end; i++) {
      if (text.isLetterOrDigit(i)) {
        int value = Character.digit(text.at(i), 36);
        result = (result * (value < 10 ? 10 : 100) + value) % 97;
      }
    }
    return result;
  }
}
