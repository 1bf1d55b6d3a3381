package org.posrules.internal.rulebook.care;

import java.math.BigDecimal;
import org.posrules.internal.rulebook.Language;

/**
 * A row of {@code care/tables/plans.csv}: the parts of a fee plan that no payment changes.
 *
 * @param plan its name
 * @param country ISO 3166
 * @param currency ISO 4217, of all its amounts
 * @param monthly a month
 * @param deviceMonthly a month for each terminal
 * @param deviceOnce once for each terminal
 * @param minimumMonthly the least that payments are charged a month
 * @param termMonths how long it binds; 0: it does not
 * @param exitFee for leaving early
 * @param noticeDays how long before the end notice must be given
 * @param nameEn in English
 * @param nameZh in Chinese
 * @param source where it is known from
 */
public record FeePlan(
    String plan,
    String country,
    String currency,
    BigDecimal monthly,
    BigDecimal deviceMonthly,
    BigDecimal deviceOnce,
    BigDecimal minimumMonthly,
    int termMonths,
    BigDecimal exitFee,
    int noticeDays,
    String nameEn,
    String nameZh,
    String source) {
  /** What it is called. */
  public String name(Language language) {
    return language == Language.ZH_CN ? nameZh : nameEn;
  }
}
