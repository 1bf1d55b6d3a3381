package org.posrules.service.http;

import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.service.Diagnoser;

/** A case whose answer is known before it is asked. */
final class Canary {
  private static final FailedTransaction EXPIRED_CARD =
      FailedTransaction.builder()
          .transactionId("canary")
          .responseCode("54")
          .responseCodeScheme("iso8583-1987")
          .build();

  private Canary() {}

  /** Whether the answer is the expected one. */
  static boolean sings(Diagnoser diagnoser) {
    Diagnosis diagnosis = diagnoser.diagnose(EXPIRED_CARD, false);
    return diagnosis.outcome() == Outcome.DIAGNOSED
        && diagnosis.category() == FaultCategory.BUSINESS
        && diagnosis.cause().equals("CARD_EXPIRED")
        && !diagnosis.retry().advice().isSafeToRepeat();
  }
}
