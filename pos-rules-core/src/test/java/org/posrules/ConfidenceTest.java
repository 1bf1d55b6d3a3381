package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An answer's confidence is that of its category; each suspect keeps its own. */
class ConfidenceTest {
  private static final double ROUNDING = 0.0011;

  private static Diagnosis of(String... codes) {
    List<SchemeCode> received =
        Stream.of(codes).map(code -> new SchemeCode("bank-codes", code)).toList();
    return TinyRulebook.engine().diagnose(FailedTransaction.builder().codes(received).build());
  }

  @Test
  void confidence_ofOneCause_isThatOfTheCause() {
    Diagnosis busy = of("91");
    assertEquals(busy.faults().get(0).confidence(), busy.confidence());
  }

  @Test
  void confidence_ofTwoCausesInOneCategory_isTheirSum() {
    Diagnosis network = of("68", "91");
    assertEquals(
        network.faults().get(0).confidence() + network.faults().get(1).confidence(),
        network.confidence(),
        ROUNDING);
  }

  @Test
  void confidenceOfACause_besideAnotherInItsCategory_staysItsOwn() {
    assertTrue(of("68", "91").faults().get(0).confidence() <= 0.5);
  }

  @Test
  void confidence_besideACauseOfAnotherCategory_leavesThatOut() {
    Diagnosis lost = of("41", "68", "91");
    assertEquals(lost.faults().get(0).confidence(), lost.confidence());
  }

  @Test
  void confidence_ofACategoryWithAnotherBetween_countsWhatFollows() {
    Diagnosis network = of("68", "91", "54");
    double business =
        network.faults().stream()
            .filter(fault -> fault.category() != FaultCategory.NETWORK)
            .mapToDouble(Fault::confidence)
            .sum();
    double all = network.faults().stream().mapToDouble(Fault::confidence).sum();
    assertEquals(all - business, network.confidence(), ROUNDING);
  }

  @Test
  void confidence_whereTheFactsDoNotTell_isZero() {
    assertEquals(0, of("77").confidence());
  }

  @Test
  void confidence_whereNothingHasFailed_saysHowSureThatIs() {
    Diagnosis prompt =
        BundledRulebook.engine()
            .diagnose(FailedTransaction.builder().errorText("Insert card").build());
    assertEquals(Outcome.NO_FAULT, prompt.outcome());
    assertTrue(prompt.confidence() > 0.9, () -> "only " + prompt.confidence());
  }
}
