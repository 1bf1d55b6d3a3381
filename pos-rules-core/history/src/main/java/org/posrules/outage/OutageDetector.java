package org.posrules.outage;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;

/**
 * Notices that far more transactions fail in one place than usual, whatever the place is: an
 * acquirer, an issuer, a shop, a firmware. Has no clock: time is that of the trials, and what
 * {@link #advance} says. Thread-safe; looking up what is open never waits.
 *
 * <p>Has to be told of successes, or of declines at least, too. Nothing of it has to be stored:
 * given the outages that were open it goes on with them, and learns within days again what is
 * usual.
 *
 * <p>A file is gone through in a loop: each trial in the order of time, and in the end {@link
 * #advance} by two minutes, for what is still to be judged.
 */
public final class OutageDetector {
  /** How far a clock may be ahead of ours. */
  private static final long AHEAD_MILLIS = 300_000;

  private final long latenessMillis;
  private final double threshold;
  private final Entities entities;
  private final Usual usual;
  private final RetryCollapse retries;
  private final TrialLog log;
  private final OpenOutages outages;

  /** What has failed too often, and when to judge it. */
  private final Map<Entity, Long> alarms = new LinkedHashMap<>();

  private long now = Long.MIN_VALUE;
  private long told = Long.MIN_VALUE;
  private volatile List<Outage> open = List.of();

  /** One that knows of no outage. */
  public OutageDetector(OutageSettings settings) {
    this(settings, List.of());
  }

  /**
   * @param goingOn outages that had not ended when another detector last told of them
   */
  public OutageDetector(OutageSettings settings, List<Outage> goingOn) {
    this.latenessMillis = settings.lateness().toMillis();
    this.threshold = settings.threshold();
    this.entities = new Entities(settings.mostEntities());
    this.usual = new Usual(settings);
    this.retries = new RetryCollapse(settings.retry().toMillis(), settings.mostEntities());
    this.log = new TrialLog(settings.memory().toMillis(), settings.mostTrials());
    this.outages = new OpenOutages(settings.silence().toMillis());
    for (Outage outage : goingOn) {
      Entity entity = entities.of(outage.dimension(), outage.entity());
      outages.goOn(OpenOutage.again(entity, outage));
    }
    open = outages.asTheyAre();
  }

  /**
   * Takes in how a transaction went.
   *
   * @return outages that have begun, have grown to twice their failures, or have ended with it; one
   *     that has ended has an {@code until}
   */
  public synchronized List<Outage> accept(Trial trial) {
    long millis = trial.occasion().time().toInstant().toEpochMilli();
    if (!isOutOfTime(millis)) {
      now = Math.max(now, millis);
      if (!retries.isRepeat(trial, millis)) {
        count(trial, millis);
      }
    }
    return news();
  }

  /**
   * Lets time pass without a transaction; call it every few seconds, or never.
   *
   * @return as {@link #accept}
   */
  public synchronized List<Outage> advance(Instant time) {
    told = time.toEpochMilli();
    now = Math.max(now, told);
    outages.endSilent(now);
    return news();
  }

  /** All that go on, as they were last told of. */
  public List<Outage> open() {
    return open;
  }

  /** Those that go on and that this belongs to. */
  public List<Outage> open(Occasion occasion) {
    return open.stream().filter(each -> each.concerns(occasion)).toList();
  }

  private boolean isOutOfTime(long millis) {
    boolean late = now != Long.MIN_VALUE && millis < now - latenessMillis;
    boolean early = told != Long.MIN_VALUE && millis > told + AHEAD_MILLIS;
    return late || early;
  }

  private void count(Trial trial, long millis) {
    List<Entity> concerned = entities.of(trial.occasion());
    Seen seen = new Seen(trial, millis, concerned, usual.of(concerned));
    if (!outages.explain(seen)) {
      usual.learn(concerned, trial.isFailure(), millis);
    }
    log.add(seen, now);
    if (usual.isKnown()) {
      concerned.forEach(entity -> suspect(entity, seen));
    }
  }

  private void suspect(Entity entity, Seen seen) {
    entity.alarm.add(seen);
    if (seen.isFailure() && isAlarming(entity)) {
      alarms.putIfAbsent(entity, now + OutageSettings.hold(entity.dimension).toMillis());
    }
  }

  private boolean isAlarming(Entity entity) {
    return entity.alarm.sum() > threshold;
  }

  private List<Outage> news() {
    for (Map.Entry<Entity, Long> alarm : List.copyOf(alarms.entrySet())) {
      if (alarm.getValue() <= now) {
        alarms.remove(alarm.getKey());
        if (isAlarming(alarm.getKey())) {
          judge(alarm.getKey());
        }
      }
    }
    List<Outage> news = outages.takeNews();
    if (!news.isEmpty()) {
      open = outages.asTheyAre();
    }
    return news;
  }

  /** A culprit with too little evidence of its own is looked at again with its next failure. */
  private void judge(Entity alarmed) {
    Optional<Suspect> culprit =
        Attributor.culprit(alarmed, log.since(alarmed.alarm.since()))
            .filter(suspect -> suspect.entity.outage == null);
    culprit.filter(suspect -> suspect.sum() > threshold).ifPresent(this::announce);
    if (culprit.isEmpty()) {
      alarmed.alarm.halve();
    }
  }

  /** Takes its failures as explained, here and wherever else they were counted. */
  private void announce(Suspect culprit) {
    OpenOutage outage = OpenOutage.of(culprit, now);
    outages.begin(outage);
    Set<Entity> touched = new HashSet<>();
    for (Seen seen : log.since(culprit.since())) {
      if (seen.entities().contains(outage.entity)) {
        if (!seen.isExplained()) {
          usual.unlearn(seen.entities(), seen.isFailure());
        }
        seen.expect(Math.max(seen.expected(), outage.rate()));
        touched.addAll(seen.entities());
      }
    }
    log.sumUpAgain(touched);
  }

  int known(Dimension dimension) {
    return entities.size(dimension);
  }

  int remembered() {
    return log.size();
  }
}
