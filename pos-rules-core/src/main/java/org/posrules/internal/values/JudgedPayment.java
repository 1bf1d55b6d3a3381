package org.posrules.internal.values;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.posrules.PaymentState;

/**
 * What is proven about the money, and what follows from the facts alone for a repeat.
 *
 * @param state what is proven
 * @param because the proofs that decided; empty when nothing is proven at all
 * @param inquired whether a status inquiry has decided
 * @param said all that facts and words say of it, whether it decided or not
 * @param never whether a code, an advice or a text forbids a repeat
 */
public record JudgedPayment(
    PaymentState state, List<Proof> because, boolean inquired, Set<Says> said, boolean never) {
  public JudgedPayment {
    because = List.copyOf(because);
    said = said.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(said));
  }

  /**
   * Whether the transaction itself went through, so that nobody must do it again: it was approved,
   * or it was to take another one back, which is undone.
   */
  public boolean done() {
    boolean undone = state == PaymentState.REVERSED && said.contains(Says.TAKES_BACK);
    return state == PaymentState.CHARGED || undone;
  }

  /** The same, with or without leave to repeat. */
  public JudgedPayment forbidding(boolean never) {
    return new JudgedPayment(state, because, inquired, said, never);
  }
}
