package org.posrules.facts;

import java.util.List;
import org.posrules.history.Dimension;

/**
 * That far more payments than usual fail right now, in one place that this transaction shares.
 *
 * @param of what those that fail have in common
 * @param minutes for how long, at least 0
 * @param cause the commonest one of the failures
 * @param terminals at how many terminals, at least 1
 */
public record OutageSignal(Dimension of, int minutes, String cause, int terminals)
    implements Signal {

  /** Whether it lies beyond the merchant: with an acquirer, an issuer, a network or a region. */
  public boolean wide() {
    return switch (of) {
      case ACQUIRER, ISSUER, NETWORK, REGION -> true;
      case MERCHANT, SHOP, TERMINAL, FIRMWARE, APP, CARD -> false;
    };
  }

  @Override
  public List<String> facts() {
    return switch (of) {
      case ACQUIRER -> List.of("acquirerId");
      case ISSUER -> List.of("issuerId");
      case NETWORK -> List.of("networkId");
      case REGION -> List.of("region");
      case MERCHANT -> List.of("merchantId");
      case SHOP -> List.of("shopId");
      case TERMINAL -> List.of("terminalId");
      case FIRMWARE -> List.of("firmwareVersion");
      case APP -> List.of("appVersion");
      case CARD -> List.of("cardToken");
    };
  }
}
