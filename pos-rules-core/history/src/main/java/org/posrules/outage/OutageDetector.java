package org.posrules.outage;

import java.time.Instant;
import java.util.ArrayList;
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
 * <p>Needs to be told of successes too. Nothing of it has to be stored: given the outages that were
 * open it goes on with them, and learns within days again what is usual.
 */
public final class OutageDetector {
  /** How far a clock may be ahead of ours. */
  private static final long AHEAD_MILLIS = 300_000;

  private final OutageSettings settings;
  private final double threshold;
  private final Entities entities;
  private final Usual usual;
  private final RetryCollapse retries;
  private final TrialLog log;
  private final Map<Entity, Long> alarms = new LinkedHashMap<>();
  private final Set<OpenOutage> open = new HashSet<>();
  private long now = Long.MIN_VALUE;
  private long told = Long.MIN_VALUE;
  private volatile List<Outage> shown = List.of();

  /** One that knows of no outage. */
  public OutageDetector(OutageSettings settings) {
    this(settings, List.of());
  }

  /**
   * @param goingOn outages that were open when another detector was last asked
   */
  public OutageDetector(OutageSettings settings, List<Outage> goingOn) {
    this.settings = settings;
    this.threshold = settings.threshold();
    this.entities = new Entities(settings.mostEntities());
    this.usual = new Usual(settings);
    this.retries = new RetryCollapse(settings.retry().toMillis(), settings.mostEntities());
    this.log = new TrialLog(settings.memory().toMillis(), settings.mostTrials());
    for (Outage outage : goingOn) {
      Entity entity = entities.of(outage.dimension(), outage.entity());
      begin(OpenOutage.again(entity, outage));
    }
    show();
  }

  /**
   * Takes in how a transaction went.
   *
   * @return outages that have begun, have grown to twice their failures, or have ended with it; one
   *     that has ended has an {@code until}
   */
  public synchronized List<Outage> accept(Trial trial) {
    long millis = trial.occasion().time().toInstant().toEpochMilli();
    if (isOutOfTime(millis)) {
      return List.of();
    }
    now = Math.max(now, millis);
    List<Outage> news = new ArrayList<>();
    if (!retries.isRepeat(trial, millis)) {
      count(trial, millis, news);
    }
    return tell(news);
  }

  /**
   * Lets time pass without a transaction; call it every few seconds.
   *
   * @return as {@link #accept}
   */
  public synchronized List<Outage> advance(Instant time) {
    told = time.toEpochMilli();
    now = Math.max(now, told);
    List<Outage> news = new ArrayList<>();
    long silent = now - settings.silence().toMillis();
    for (OpenOutage each : List.copyOf(open)) {
      if (each.last() < silent) {
        news.add(each.silent());
        end(each);
      }
    }
    return tell(news);
  }

  /** All that go on, as they were last told of. */
  public List<Outage> open() {
    return shown;
  }

  /** Those that go on and that this belongs to. */
  public List<Outage> open(Occasion occasion) {
    return shown.stream()
        .filter(each -> occasion.at(each.dimension()).filter(each.entity()::equals).isPresent())
        .toList();
  }

  private boolean isOutOfTime(long millis) {
    boolean late = now != Long.MIN_VALUE && millis < now - settings.lateness().toMillis();
    boolean early = told != Long.MIN_VALUE && millis > told + AHEAD_MILLIS;
    return late || early;
  }

  private void count(Trial trial, long millis, List<Outage> news) {
    List<Entity> concerned = entities.of(trial.occasion());
    double likely = usual.of(concerned);
    Seen seen = new Seen(trial, millis, concerned, likely, likely);
    boolean explained = explain(seen, news);
    if (!explained) {
      usual.learn(concerned, trial.isFailure(), millis);
    }
    log.add(seen, now);
    if (usual.isKnown()) {
      concerned.forEach(entity -> suspect(entity, seen));
    }
  }

  /**
   * Whether something that the trial belongs to is down; it is expected to fail as often as that.
   */
  private boolean explain(Seen seen, List<Outage> news) {
    boolean explained = false;
    for (Entity entity : seen.entities()) {
      OpenOutage outage = entity.outage;
      if (outage != null && outage.concerns(seen)) {
        explained = true;
        seen.expect(Math.max(seen.expected(), outage.rate()));
        outage.add(seen);
        if (outage.hasEnded()) {
          news.add(outage.ended());
          end(outage);
        } else if (outage.hasGrown()) {
          news.add(outage.asItIs());
        }
      }
    }
    return explained;
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

  /** Adds what alarms have come to by now. */
  private List<Outage> tell(List<Outage> news) {
    for (Map.Entry<Entity, Long> alarm : List.copyOf(alarms.entrySet())) {
      if (alarm.getValue() <= now) {
        alarms.remove(alarm.getKey());
        if (isAlarming(alarm.getKey())) {
          judge(alarm.getKey(), news);
        }
      }
    }
    if (!news.isEmpty()) {
      show();
    }
    return List.copyOf(news);
  }

  /** A culprit with too little evidence of its own is looked at again with the next failure. */
  private void judge(Entity alarmed, List<Outage> news) {
    Optional<Suspect> culprit =
        Attributor.culprit(alarmed, log.since(alarmed.alarm.since()))
            .filter(suspect -> suspect.entity.outage == null);
    culprit
        .filter(suspect -> suspect.sum() > threshold)
        .ifPresent(
            suspect -> {
              OpenOutage outage = OpenOutage.of(suspect, now);
              begin(outage);
              reprice(suspect.since(), outage);
              news.add(outage.asItIs());
            });
    if (culprit.isEmpty()) {
      alarmed.alarm.halve();
    }
  }

  /** Takes the failures as explained, here and wherever else they were counted. */
  private void reprice(long since, OpenOutage outage) {
    Set<Entity> touched = new HashSet<>();
    for (Seen seen : log.since(since)) {
      if (seen.entities().contains(outage.entity)) {
        seen.expect(Math.max(seen.expected(), outage.rate()));
        usual.unlearn(seen.entities(), seen.isFailure());
        touched.addAll(seen.entities());
      }
    }
    log.sumUpAgain(touched);
  }

  private void begin(OpenOutage outage) {
    outage.entity.outage = outage;
    open.add(outage);
  }

  private void end(OpenOutage outage) {
    outage.entity.outage = null;
    open.remove(outage);
  }

  private void show() {
    shown = open.stream().map(OpenOutage::asItIs).toList();
  }

  int known(Dimension dimension) {
    return entities.size(dimension);
  }

  int remembered() {
    return log.size();
  }
}
