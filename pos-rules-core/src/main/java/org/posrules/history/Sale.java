package org.posrules.history;

/**
 * What is one sale, however often it is tried and diagnosed: a caller's reference at one terminal
 * of one merchant. Two terminals may use the same reference for different sales. Immutable.
 *
 * @param merchantId empty where none was told
 * @param terminalId empty where none was told
 * @param transactionId the caller's reference
 */
public record Sale(String merchantId, String terminalId, String transactionId) {

  /** Nothing of it: names of places stay out of logs. */
  @Override
  public String toString() {
    return "Sale";
  }
}
