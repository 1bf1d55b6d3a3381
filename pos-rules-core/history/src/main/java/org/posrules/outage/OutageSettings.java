package org.posrules.outage;

import java.time.Duration;
import org.posrules.history.Dimension;

/**
 * How quick to speak of an outage, and how much to remember for it. Immutable.
 *
 * @param trialsADay about how many transactions a day there are; ten times as many need a sixth
 *     more evidence
 * @param falseAlarmsADay how many outages a day that are none can be borne with, in all, above 0
 * @param usualFailures share of transactions that fail for technical reasons, to begin with; 0..1
 * @param warmUp how many transactions must have been told of before an outage is spoken of: whoever
 *     tells of failures alone never hears of one
 * @param retry how long after a failure the same card at the same terminal is the same sale
 * @param lateness how much older than the newest trial one may be and still count
 * @param memory how far back evidence is held together
 * @param silence after how long without any trial an outage is taken to have ended with the last
 * @param mostTrials how many trials are kept as evidence; each takes about 150 bytes
 * @param mostEntities how many terminals, shops and so on are known, of each dimension; those idle
 *     for longest are forgotten. Each takes about 300 bytes
 */
public record OutageSettings(
    int trialsADay,
    double falseAlarmsADay,
    double usualFailures,
    int warmUp,
    Duration retry,
    Duration lateness,
    Duration memory,
    Duration silence,
    int mostTrials,
    int mostEntities) {
  /** For some hundred thousand transactions a day. */
  public static final OutageSettings DEFAULT =
      new OutageSettings(
          500_000,
          0.1,
          0.025,
          200,
          Duration.ofMinutes(3),
          Duration.ofMinutes(10),
          Duration.ofHours(6),
          Duration.ofDays(1),
          250_000,
          100_000);

  /**
   * By how much e^-threshold overstates how often a sum passes it by chance; simulated days say
   * nine times, of which a third is taken.
   */
  private static final double OVERSTATED = 3;

  public OutageSettings {
    if (trialsADay < 1 || warmUp < 1 || mostTrials < 1 || mostEntities < 1) {
      throw new IllegalArgumentException("counts of trials and entities are at least 1");
    }
    if (!(falseAlarmsADay > 0) || !(usualFailures > 0 && usualFailures < 1)) {
      throw new IllegalArgumentException(
          "false alarms are above 0, usual failures between 0 and 1");
    }
  }

  /** The evidence that it takes, as the logarithm of a likelihood ratio. */
  double threshold() {
    double sums = Cusum.Pair.SUMS * Entities.DIMENSIONS.size();
    return Math.log(trialsADay * sums / (falseAlarmsADay * OVERSTATED));
  }

  /**
   * How long to wait after enough evidence for what comes in with it, before naming the culprit:
   * the busier, the shorter.
   */
  static Duration hold(Dimension dimension) {
    return switch (dimension) {
      case ACQUIRER -> Duration.ofSeconds(3);
      case ISSUER, NETWORK -> Duration.ofSeconds(15);
      default -> Duration.ofMinutes(1);
    };
  }
}
