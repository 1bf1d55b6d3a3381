package org.posrules.outage;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Verdict;

/**
 * How one transaction went, as far as outages are concerned: whether what it takes to get an answer
 * worked. Immutable.
 *
 * @param cause of the technical failure; null when there was none
 */
public record Trial(Occasion occasion, @Nullable String cause) {
  public Trial {
    Objects.requireNonNull(occasion, "occasion");
  }

  /** Of a transaction that succeeded. */
  public static Trial succeeded(Occasion occasion) {
    return new Trial(occasion, null);
  }

  /**
   * Of a diagnosed failure; empty when the facts do not tell what failed.
   *
   * <p>A business decline is a success here: everybody answered. So is a matter of security between
   * the cardholder and the issuer, as a wrong PIN is; keys and certificates of the others are what
   * they run, and fail for all at once. A card that cannot be read is a failure whoever is to act:
   * many of them at one terminal are its reader.
   */
  public static Optional<Trial> of(Incident incident) {
    Verdict verdict = incident.verdict();
    return switch (verdict.category()) {
      case HARDWARE, SOFTWARE, NETWORK -> Optional.of(failed(incident));
      case SECURITY ->
          Optional.of(
              isBetweenCardholderAndIssuer(verdict.party())
                  ? succeeded(incident.occasion())
                  : failed(incident));
      case BUSINESS -> Optional.of(succeeded(incident.occasion()));
      case UNKNOWN -> Optional.empty();
    };
  }

  boolean isFailure() {
    return cause != null;
  }

  private static Trial failed(Incident incident) {
    return new Trial(incident.occasion(), incident.verdict().cause());
  }

  private static boolean isBetweenCardholderAndIssuer(ActingParty party) {
    return party == ActingParty.CARDHOLDER || party == ActingParty.ISSUER;
  }

  /** Whether and when it failed; names of places and cards stay out of logs. */
  @Override
  public String toString() {
    return "Trial[" + occasion + ", " + cause + "]";
  }
}
