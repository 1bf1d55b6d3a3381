package org.posrules.stripe;

import com.stripe.model.PaymentMethod;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.EntryMode;

/**
 * What Stripe says of the card, typed in or held to a reader. Immutable.
 *
 * @param brand as the rules name its codes; null for others
 * @param expiry its last valid month
 * @param entryMode how a reader read it; null for one typed into a page
 */
record Card(@Nullable String brand, @Nullable YearMonth expiry, @Nullable EntryMode entryMode) {
  private static final Set<String> BRANDS =
      Set.of("visa", "mastercard", "amex", "discover", "diners", "jcb", "unionpay");

  static Card of(@Nullable PaymentMethod method) {
    PaymentMethod.Card typed = method == null ? null : method.getCard();
    if (typed != null) {
      return new Card(
          brand(typed.getBrand()), month(typed.getExpYear(), typed.getExpMonth()), null);
    }
    PaymentMethod.CardPresent held = method == null ? null : method.getCardPresent();
    return held == null
        ? new Card(null, null, null)
        : new Card(
            brand(held.getBrand()),
            month(held.getExpYear(), held.getExpMonth()),
            entryMode(held.getReadMethod()));
  }

  private static @Nullable String brand(@Nullable String brand) {
    return brand != null && BRANDS.contains(brand) ? brand : null;
  }

  private static @Nullable YearMonth month(@Nullable Long year, @Nullable Long month) {
    if (year == null || month == null || month < 1 || month > 12 || year < 2000 || year > 2099) {
      return null;
    }
    return YearMonth.of(year.intValue(), month.intValue());
  }

  private static @Nullable EntryMode entryMode(@Nullable String readMethod) {
    return readMethod == null
        ? null
        : switch (readMethod) {
          case "contact_emv" -> EntryMode.CHIP;
          case "contactless_emv", "contactless_magstripe_mode" -> EntryMode.CONTACTLESS;
          case "magnetic_stripe_fallback", "magnetic_stripe_track2" -> EntryMode.MAGSTRIPE;
          default -> null;
        };
  }
}
