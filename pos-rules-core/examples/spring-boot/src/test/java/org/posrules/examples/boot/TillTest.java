package org.posrules.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.Diagnosis;
import org.posrules.Diagnostician;
import org.posrules.FailedTransaction;
import org.posrules.Payment;
import org.posrules.PaymentState;

/** The till's own decision, without an engine. */
class TillTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_SENT, OFFER_REPEAT",
    "DECLINED, OFFER_REPEAT",
    "REVERSED, OFFER_REPEAT",
    "CHARGED, CLOSE_SALE",
    "UNKNOWN, LOOK_UP_FIRST"
  })
  void nextStep_byTheStateOfThePayment(PaymentState state, Till.Step step) {
    // tag::fake[]
    Diagnosis diagnosis =
        Diagnosis.builder().payment(new Payment(state, List.of("as it was proven"))).build();
    Diagnostician fake = mock(Diagnostician.class);
    when(fake.diagnose(any())).thenReturn(diagnosis);
    Till till = new Till(fake);
    // end::fake[]

    assertEquals(step, till.nextStep(FailedTransaction.builder().attempt(1).build()));
  }
}
