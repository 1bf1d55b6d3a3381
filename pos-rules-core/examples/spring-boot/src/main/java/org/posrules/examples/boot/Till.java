package org.posrules.examples.boot;

import org.posrules.Diagnosis;
import org.posrules.Diagnostician;
import org.posrules.FailedTransaction;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

// tag::till[]
/** Tells a till what comes after a payment that failed. */
@RestController
class Till {
  enum Step {
    OFFER_REPEAT,
    CLOSE_SALE,
    LOOK_UP_FIRST,
    NOTHING
  }

  private final Diagnostician diagnostician;

  Till(Diagnostician diagnostician) {
    this.diagnostician = diagnostician;
  }

  @PostMapping("/till/next-step")
  Step nextStep(@RequestBody FailedTransaction failed) {
    Diagnosis diagnosis = diagnostician.diagnose(failed);
    return switch (diagnosis.payment().state()) {
      case NOT_SENT, DECLINED, REVERSED -> Step.OFFER_REPEAT; // as diagnosis.retry() says
      case CHARGED -> Step.CLOSE_SALE;
      case UNKNOWN -> diagnosis.outcome().isHarmless() ? Step.NOTHING : Step.LOOK_UP_FIRST;
    };
  }
}
// end::till[]
