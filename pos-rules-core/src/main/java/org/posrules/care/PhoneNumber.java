package org.posrules.care;

import java.util.regex.Pattern;
import org.posrules.masking.Masking;

/**
 * A telephone number as it is dialled, such as {@code +49 30 123456} or {@code 95516}.
 *
 * @param written 3 to 15 digits (ITU-T E.164), with spaces, brackets, hyphens, slashes and a
 *     leading plus
 */
public record PhoneNumber(String written) {
  private static final Pattern FORM = Pattern.compile("\\+?[0-9 ()/.-]{3,32}");
  private static final int FEWEST = 3;
  private static final int MOST = 15;

  /**
   * Takes a number as it is written.
   *
   * @throws IllegalArgumentException for what is no telephone number, or could be a card's
   */
  public PhoneNumber {
    long digits = written.chars().filter(c -> c >= '0' && c <= '9').count();
    if (!FORM.matcher(written).matches() || digits < FEWEST || digits > MOST || isCard(written)) {
      throw new IllegalArgumentException("must be a telephone number of 3 to 15 digits");
    }
  }

  private static boolean isCard(String written) {
    return Masking.mask(written).text().contains("[card");
  }

  @Override
  public String toString() {
    return written;
  }
}
