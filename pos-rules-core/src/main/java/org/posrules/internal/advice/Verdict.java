package org.posrules.internal.advice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.Retry.Reference;
import org.posrules.RetryAdvice;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Says;

/**
 * Whether a repeat is safe, and why.
 *
 * @param afterSeconds before the repeat or the inquiry; 0: no wait
 */
public record Verdict(
    Outcome outcome,
    RetryAdvice advice,
    Reference reference,
    int afterSeconds,
    JudgedPayment payment) {

  /** Whether a status inquiry must come before anything else. */
  boolean open() {
    return payment.state() == PaymentState.UNKNOWN && !outcome.isHarmless();
  }

  /** Whether it went through, by proof, or by an approval that nothing contradicts. */
  boolean done() {
    return payment.done() || approved(Says.CLAIMED) || approved(Says.UNDONE);
  }

  /** The state to tell of: an approval that nothing contradicts is told of as what it brought. */
  PaymentState told() {
    if (approved(Says.UNDONE)) {
      return PaymentState.REVERSED;
    }
    return approved(Says.CLAIMED) ? PaymentState.CHARGED : payment.state();
  }

  private boolean approved(Says says) {
    return outcome.isHarmless() && payment.said().contains(says);
  }

  @Nullable Duration after() {
    return afterSeconds == 0 ? null : Duration.ofSeconds(afterSeconds);
  }
}
