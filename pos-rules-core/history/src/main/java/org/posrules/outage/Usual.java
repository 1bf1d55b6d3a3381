package org.posrules.outage;

import java.util.List;
import java.util.Optional;
import org.posrules.history.Dimension;

/** How likely a trial is to fail on a usual day. */
final class Usual {
  /** Nothing is so good that one failure proves it down, or so bad that it has to fail. */
  private static final double LEAST = 0.002;

  private static final double MOST = 0.7;

  /** How many trials the rate of all counts for one of which less is known. */
  private static final double FLEET_WEIGHT = 500;

  private static final double PLACE_WEIGHT = 150;
  private static final double ISSUER_WEIGHT = 300;

  /**
   * Where the usual is above this, there is none: failures alone are told of. Whoever tells of
   * declines too, but not of successes, is below it.
   */
  private static final double BELIEVABLE = 0.6;

  private final OutageSettings settings;
  private final Baseline fleet = new Baseline();
  private final Drift drift = Drift.ofFleet();

  Usual(OutageSettings settings) {
    this.settings = settings;
  }

  /** Whether enough is known of what is usual to speak of what is not. */
  boolean isKnown() {
    return fleet.trials() >= settings.warmUp() && fleet.rateToday(0, 0) <= BELIEVABLE;
  }

  double of(List<Entity> entities) {
    double byIssuer = issuer(entities).map(issuer -> issuer.drift.factor()).orElse(1.0);
    return within(steady(entities) * drift.factor() * byIssuer);
  }

  void learn(List<Entity> entities, boolean failed, long millis) {
    double steady = steady(entities);
    double drifted = steady * drift.factor();
    issuer(entities).ifPresent(issuer -> issuer.drift.learn(failed, drifted, millis));
    drift.learn(failed, steady, millis);
    fleet.learn(failed, millis);
    entities.forEach(each -> each.baseline.learn(failed, millis));
  }

  void unlearn(List<Entity> entities, boolean failed) {
    fleet.unlearn(failed);
    entities.forEach(each -> each.baseline.unlearn(failed));
  }

  /** By the place and the issuer, each of which has its own ways. */
  private double steady(List<Entity> entities) {
    double all = fleetRate();
    double ofPlace = entities.isEmpty() ? all : entities.get(0).baseline.rate(all, PLACE_WEIGHT);
    double ofIssuer =
        issuer(entities).map(issuer -> issuer.baseline.rate(all, ISSUER_WEIGHT)).orElse(all);
    return within(ofPlace + ofIssuer - all);
  }

  private double fleetRate() {
    return fleet.rateToday(settings.usualFailures(), FLEET_WEIGHT);
  }

  private static Optional<Entity> issuer(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.dimension == Dimension.ISSUER) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private static double within(double rate) {
    return Math.min(MOST, Math.max(LEAST, rate));
  }
}
