package org.posrules.bench;

import java.time.YearMonth;
import org.posrules.Diagnosis;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.RetryAdvice;

/**
 * The five messages that this library began with, by hand: exact texts, no masking, no words to
 * understand, no reasons given. Nothing that reads rules can be faster.
 */
final class SeedByHand {
  private static final YearMonth NOW = YearMonth.of(2026, 11);

  private SeedByHand() {}

  /** What is decided. */
  record Decision(String cause, RetryAdvice retry) {}

  static Decision decide(FailedTransaction given) {
    return switch (String.valueOf(given.errorText())) {
      case "NO COMMUNICATION" -> communication(given);
      case "Transaction Failed" -> failed(given);
      case "Invalid Card" -> card(given);
      case "Transaction Exceeds Limit" -> limit(given);
      case "Customer Not Registered" -> customer(given);
      default -> new Decision(Diagnosis.UNRECOGNISED, RetryAdvice.VERIFY_FIRST);
    };
  }

  private static Decision communication(FailedTransaction given) {
    if (given.networkStatus() == NetworkStatus.OFFLINE) {
      return new Decision("TERMINAL_OFFLINE", RetryAdvice.RETRY_AFTER_FIX);
    }
    boolean silent = Boolean.TRUE.equals(given.requestSent());
    return new Decision(silent ? "HOST_TIMEOUT" : "REGISTER_LINK_DOWN", RetryAdvice.VERIFY_FIRST);
  }

  private static Decision failed(FailedTransaction given) {
    return isExpired(given)
        ? new Decision("CARD_EXPIRED", RetryAdvice.RETRY_AFTER_FIX)
        : new Decision(Diagnosis.UNRECOGNISED, RetryAdvice.VERIFY_FIRST);
  }

  private static Decision card(FailedTransaction given) {
    boolean stripe = !isExpired(given) && given.entryMode() == EntryMode.MAGSTRIPE;
    return new Decision(
        stripe ? "MAGSTRIPE_NOT_READABLE" : "CARD_EXPIRED", RetryAdvice.RETRY_AFTER_FIX);
  }

  private static Decision limit(FailedTransaction given) {
    Money amount = given.amount();
    Money limit = given.merchantLimit();
    boolean merchants =
        amount != null && limit != null && amount.value().compareTo(limit.value()) > 0;
    return new Decision(
        merchants ? "MERCHANT_LIMIT_EXCEEDED" : "CARDHOLDER_LIMIT_EXCEEDED",
        RetryAdvice.RETRY_AFTER_FIX);
  }

  private static Decision customer(FailedTransaction given) {
    return new Decision(
        Boolean.TRUE.equals(given.customerRegistered())
            ? "CUSTOMER_RECORD_INCOMPLETE"
            : "CUSTOMER_NOT_REGISTERED",
        RetryAdvice.RETRY_AFTER_FIX);
  }

  private static boolean isExpired(FailedTransaction given) {
    YearMonth expiry = given.cardExpiry();
    return expiry != null && expiry.isBefore(NOW);
  }
}
