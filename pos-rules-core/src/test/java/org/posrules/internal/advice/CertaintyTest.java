package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.SchemeCode;
import org.posrules.TinyRulebook;
import org.posrules.internal.values.RankedCause;

/** Whoever asks for the certainty of the cause does not get that of its category. */
class CertaintyTest {
  private static double ofCategory(double... confidences) {
    return Certainty.ofCategory(
        DoubleStream.of(confidences)
            .mapToObj(
                each ->
                    new RankedCause(
                        TinyRulebook.content().causes().get("HOST_BUSY"),
                        0.85,
                        each,
                        List.of(),
                        List.of()))
            .toList());
  }

  @Test
  void ofCategory_aboveOneByRounding_isOne() {
    assertEquals(1, ofCategory(0.7, 0.2, 0.1000000001));
  }

  @Test
  void ofCategory_withoutSuspects_isZero() {
    assertEquals(0, ofCategory());
  }

  @Test
  void ofCause_besideAnotherInItsCategory_isItsOwn() {
    FailedTransaction twoCodes =
        FailedTransaction.builder()
            .codes(List.of(new SchemeCode("bank-codes", "68"), new SchemeCode("bank-codes", "91")))
            .build();
    Diagnosis network = TinyRulebook.engine().diagnose(twoCodes);
    assertEquals(network.faults().get(0).confidence(), Certainty.ofCause(network));
  }

  @Test
  void ofCause_whereNothingHasFailed_isThatOfTheAnswer() {
    FailedTransaction prompt = FailedTransaction.builder().errorText("Insert card").build();
    Diagnosis nothing = BundledRulebook.engine().diagnose(prompt);
    assertEquals(nothing.confidence(), Certainty.ofCause(nothing));
  }
}
