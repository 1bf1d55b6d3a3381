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

  /** Whether the payment is made, by proof, or by an approval that nothing contradicts. */
  boolean paid() {
    return payment.state() == PaymentState.CHARGED
        || (outcome.isHarmless() && payment.said().contains(Says.CLAIMED));
  }

  @Nullable Duration after() {
    return afterSeconds == 0 ? null : Duration.ofSeconds(afterSeconds);
  }
}
