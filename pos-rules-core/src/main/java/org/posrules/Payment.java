package org.posrules;

import java.util.List;

/**
 * What is proven about the money, and by what. Immutable; safe to share.
 *
 * @param state what is proven
 * @param because the proofs that decided, one sentence each, in the answer's language; never empty
 */
public record Payment(PaymentState state, List<String> because) {
  public Payment {
    because = List.copyOf(because);
  }
}
