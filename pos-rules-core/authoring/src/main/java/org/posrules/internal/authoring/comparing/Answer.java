package org.posrules.internal.authoring.comparing;

import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** What of a diagnosis somebody acts upon. */
public record Answer(
    RetryAdvice retry,
    PaymentState payment,
    String cause,
    Outcome outcome,
    FaultCategory category,
    ActingParty party) {

  static Answer of(Diagnosis diagnosis) {
    return new Answer(
        diagnosis.retry().advice(),
        diagnosis.payment().state(),
        diagnosis.cause(),
        diagnosis.outcome(),
        diagnosis.category(),
        diagnosis.party());
  }

  /** Whether it lets somebody do what the other does not: a more permissive advice, a surer no. */
  boolean isRiskierThan(Answer other) {
    return retry.compareTo(other.retry) < 0
        || (payment.isRepeatable() && !other.payment.isRepeatable());
  }
}
