package org.posrules.outage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Outage;

/** An outage that goes on, and what speaks for its having ended. */
final class OpenOutage {
  /** How sure its end must be. Half of it reopens some outage four times a day. */
  private static final double END = 14;

  /** What a trial leaves of how those before it count for the rate: it may get worse or better. */
  private static final double KEPT = 0.99;

  /** A rate is never so sure that a single trial ends an outage. */
  private static final double MOST = 0.97;

  final Entity entity;
  private final Outage first;
  private final Counts counts;

  /** What came in since the first sign of an end; belongs to the outage if it has not ended. */
  private final Counts afterwards = new Counts();

  private final Cusum end = new Cusum();
  private double recentTrials;
  private double recentFailures;
  private long last;
  private int told;

  private OpenOutage(Entity entity, Outage first, Counts counts) {
    this.entity = entity;
    this.first = first;
    this.counts = counts;
    this.recentTrials = counts.trials + 1.0;
    this.recentFailures = counts.failures;
    this.last = counts.last;
    this.told = counts.failures;
  }

  /** One that was noticed now. */
  static OpenOutage of(Suspect culprit, long now) {
    Entity entity = culprit.entity;
    Instant since = Instant.ofEpochMilli(culprit.since());
    String name = entity.dimension + "\n" + entity.name + "\n" + since;
    Counts counts = culprit.counts;
    Outage first =
        new Outage(
            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
            entity.dimension,
            entity.name,
            since,
            Instant.ofEpochMilli(now),
            null,
            counts.trials,
            counts.failures,
            counts.usual,
            Math.max(1, counts.terminals.size()),
            counts.cause());
    return new OpenOutage(entity, first, counts);
  }

  /** One that went on when it was last told of. */
  static OpenOutage again(Entity entity, Outage told) {
    Counts counts = new Counts();
    counts.trials = told.trials();
    counts.failures = told.failures();
    counts.usual = told.expected();
    counts.blame(told.cause(), told.failures());
    counts.last = told.noticed().toEpochMilli();
    return new OpenOutage(entity, told, counts);
  }

  boolean concerns(Seen seen) {
    return seen.millis() >= first.since().toEpochMilli();
  }

  /** The share of its trials that fails, of late. */
  double rate() {
    return Math.min(MOST, recentFailures / recentTrials);
  }

  /** Counts a trial of its entity. */
  void add(Seen seen) {
    last = Math.max(last, seen.millis());
    end.add(endStep(seen), seen.millis());
    afterwards.add(seen);
    if (end.isZero()) {
      confirm();
    }
  }

  boolean hasEnded() {
    return end.sum() >= END;
  }

  long last() {
    return last;
  }

  /** Whether it has twice as many failures as when it was last told of; from now on it is told. */
  boolean hasGrown() {
    boolean grown = counts.failures >= 2 * told;
    if (grown) {
      told = counts.failures;
    }
    return grown;
  }

  Outage asItIs() {
    return until(null);
  }

  /** That it is over since trials began to succeed again. */
  Outage ended() {
    return until(Instant.ofEpochMilli(end.since()));
  }

  /** That nothing has been heard of it since the last trial. */
  Outage silent() {
    confirm();
    return until(Instant.ofEpochMilli(last));
  }

  private double endStep(Seen seen) {
    double down = Math.max(rate(), seen.usual());
    return seen.isFailure()
        ? Math.log(seen.usual() / down)
        : Math.log1p(-seen.usual()) - Math.log1p(-down);
  }

  private void confirm() {
    double kept = Math.pow(KEPT, afterwards.trials);
    recentTrials = recentTrials * kept + afterwards.trials;
    recentFailures = recentFailures * kept + afterwards.failures;
    counts.add(afterwards);
    afterwards.clear();
  }

  private Outage until(@Nullable Instant until) {
    return new Outage(
        first.id(),
        first.dimension(),
        first.entity(),
        first.since(),
        first.noticed(),
        until,
        counts.trials,
        counts.failures,
        counts.usual,
        Math.max(first.terminals(), counts.terminals.size()),
        counts.cause());
  }
}
