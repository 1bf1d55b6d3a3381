package org.posrules.facts;

import java.util.List;
import java.util.Locale;

/**
 * Registration with the acquirer or with the merchant's own system.
 *
 * @param of who
 * @param registered whether
 */
public record RegistrationSignal(Registrant of, boolean registered) implements Signal {

  /** Who is registered or not. */
  public enum Registrant {
    CUSTOMER,
    MERCHANT,
    TERMINAL
  }

  @Override
  public List<String> facts() {
    return List.of(of.name().toLowerCase(Locale.ROOT) + "Registered");
  }
}
