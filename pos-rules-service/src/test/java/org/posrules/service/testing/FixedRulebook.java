package org.posrules.service.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.Diagnoser;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.rulebooks.RulebookStatus;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.rulebooks.Served;

/**
 * A rulebook that stays as it is.
 *
 * @param diagnoser makes the diagnoses
 * @param trusted whether its canaries sang
 * @param outcome what comes of loading it anew
 */
public record FixedRulebook(Diagnoser diagnoser, boolean trusted, Reload.Outcome outcome)
    implements Served {

  /** One that may be trusted. */
  public static FixedRulebook of(Diagnoser diagnoser) {
    return new FixedRulebook(diagnoser, true, Reload.Outcome.UNCHANGED);
  }

  @Override
  public Diagnosis diagnose(FailedTransaction transaction, boolean questions) {
    return diagnoser.diagnose(transaction, questions);
  }

  @Override
  public ShopAssessment assess(Shop shop) {
    return diagnoser.assess(shop);
  }

  @Override
  public Rulebook rulebook() {
    return Samples.rulebook();
  }

  @Override
  public RulebookStatus status() {
    return new RulebookStatus(
        rulebook().version(),
        Rules.Kind.BUNDLED,
        Instant.parse("2026-11-28T10:00:00Z"),
        trusted,
        trusted ? List.of() : List.of(Samples.problem()),
        Optional.empty(),
        0,
        0);
  }

  @Override
  public CompletableFuture<Reload> reload() {
    return CompletableFuture.completedFuture(
        new Reload(
            Instant.parse("2026-11-28T10:00:00Z"),
            outcome,
            rulebook().version(),
            Duration.ofMillis(5),
            outcome == Reload.Outcome.REFUSED ? List.of(Samples.problem()) : List.of()));
  }
}
