package org.posrules.care;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a fee plan costs a shop of this turnover and mix.
 *
 * @param plan its name in {@code plans.csv}; empty for what is paid now
 * @param title what it is called, in the asked language
 * @param currency ISO 4217
 * @param yearly what it costs a year: percentages, fixed parts, minimum, monthly and device
 *     charges, and what a device costs once, spread over the term
 * @param percentOfVolume the same in per cent of the turnover
 * @param breakEvenVolume the monthly turnover at which it costs as much as what is paid now, with
 *     the same mix and ticket; null where there is none, or nothing is known of what is paid now
 * @param termMonths how long it binds
 * @param exitFee what leaving early costs
 */
public record PlanCost(
    String plan,
    String title,
    String currency,
    BigDecimal yearly,
    BigDecimal percentOfVolume,
    @Nullable BigDecimal breakEvenVolume,
    int termMonths,
    BigDecimal exitFee) {}
