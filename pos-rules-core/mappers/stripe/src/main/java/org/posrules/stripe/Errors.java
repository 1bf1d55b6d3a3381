package org.posrules.stripe;

import com.stripe.model.StripeError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.SchemeCode;

/** What an error object of Stripe says, wherever it stands. Pure. */
final class Errors {
  static final String SCHEME = "stripe";

  private static final int LONGEST = 64;

  private Errors() {}

  /** The code that says most: why the issuer declined, what went wrong, or of which kind it is. */
  static @Nullable String code(StripeError error) {
    String decline = known(error.getDeclineCode());
    String code = decline != null ? decline : known(error.getCode());
    return code != null ? code : known(error.getType());
  }

  /** Null for what is no code. */
  static @Nullable String known(@Nullable String code) {
    return code == null || code.isBlank() || code.length() > LONGEST ? null : code;
  }

  /** All but the code itself. */
  static void addTo(FailedTransaction.Builder facts, StripeError error) {
    Card card = Card.of(error.getPaymentMethod());
    String network = known(error.getNetworkDeclineCode());
    facts
        .codes(network == null ? List.of() : List.of(new SchemeCode(card.brand(), network)))
        .adviceCode(advice(error, card.brand()))
        .cardExpiry(card.expiry())
        .entryMode(card.entryMode());
  }

  /** The network's own advice says more, if it is known whose it is. */
  private static @Nullable AdviceCode advice(StripeError error, @Nullable String brand) {
    String network = known(error.getNetworkAdviceCode());
    if (network != null && brand != null) {
      return new AdviceCode(brand, network);
    }
    String advice = known(error.getAdviceCode());
    return advice == null ? null : new AdviceCode(SCHEME, advice);
  }
}
