package org.posrules.facts;

import java.util.List;

/**
 * The text names an address of the shop's own network or of the machine itself (RFC 1918, RFC 3927,
 * RFC 4193, RFC 4291, RFC 1122, 3.2.1.3): what could not be reached stands in the shop, and is no
 * host of the acquirer.
 */
public record LocalAddressSignal() implements Signal {
  @Override
  public List<String> facts() {
    return List.of("errorText");
  }
}
