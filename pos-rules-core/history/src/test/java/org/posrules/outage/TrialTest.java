package org.posrules.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;

class TrialTest {
  private static final Occasion OCCASION = Till.number(1).occasion("card", 0);

  @ParameterizedTest
  @EnumSource(names = {"HARDWARE", "SOFTWARE", "NETWORK"})
  void technicalFailure_isAFailureWhoeverIsToAct(FaultCategory category) {
    Optional<Trial> trial = Trial.of(incident(category, ActingParty.CARDHOLDER));

    assertEquals(Optional.of(new Trial(OCCASION, "SOME_CAUSE")), trial);
  }

  @Test
  void businessDecline_isASuccess() {
    Optional<Trial> trial = Trial.of(incident(FaultCategory.BUSINESS, ActingParty.ACQUIRER));

    assertEquals(Optional.of(Trial.succeeded(OCCASION)), trial);
  }

  @Test
  void unknownFailure_saysNothing() {
    Optional<Trial> trial = Trial.of(incident(FaultCategory.UNKNOWN, ActingParty.MERCHANT));

    assertEquals(Optional.empty(), trial);
  }

  @ParameterizedTest
  @CsvSource({
    "CARDHOLDER, false",
    "ISSUER, false",
    "ACQUIRER, true",
    "TERMINAL_VENDOR, true",
    "MERCHANT, true",
    "INTEGRATOR, true",
    "NETWORK_PROVIDER, true"
  })
  void matterOfSecurity_isAFailureUnlessBetweenCardholderAndIssuer(
      ActingParty party, boolean failure) {
    Trial trial = Trial.of(incident(FaultCategory.SECURITY, party)).orElseThrow();

    assertEquals(failure, trial.isFailure());
  }

  private static Incident incident(FaultCategory category, ActingParty party) {
    return Incident.builder()
        .id("01J0")
        .occasion(OCCASION)
        .reported(Reported.builder().build())
        .verdict(
            Verdict.builder()
                .category(category)
                .causes(List.of("SOME_CAUSE"))
                .party(party)
                .payment(PaymentState.UNKNOWN)
                .retry(RetryAdvice.VERIFY_FIRST)
                .rulebook("1")
                .build())
        .build();
  }
}
