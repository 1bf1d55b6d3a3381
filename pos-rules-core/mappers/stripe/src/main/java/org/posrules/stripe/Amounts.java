package org.posrules.stripe;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.Money;

/** Amounts as Stripe counts them. Pure. */
final class Amounts {
  /** Stripe has other decimals for these than ISO 4217, or has had both. */
  private static final Set<String> OTHERWISE = Set.of("ISK", "MGA", "UGX");

  private Amounts() {}

  /** Null where it is not certain how much that is. */
  static @Nullable Money of(@Nullable Long minor, @Nullable String currency) {
    if (minor == null || currency == null) {
      return null;
    }
    String code = currency.toUpperCase(Locale.ROOT);
    try {
      return OTHERWISE.contains(code) ? null : Money.ofMinor(minor, code);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
