package org.posrules.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;

/** One detector that lives through days with faults and days without any. */
final class SimulatedDays {
  private static final long FIRST_DAY = 20_000;
  private static final int MORNING = 9 * 3_600_000;
  private static final int EVENING = 20 * 3_600_000;

  final Map<Planted, Outage> found = new LinkedHashMap<>();
  final List<Planted> missed = new ArrayList<>();
  final List<Outage> wrong = new ArrayList<>();
  final List<Outage> falseAlarms = new ArrayList<>();
  final List<Outage> early = new ArrayList<>();
  int again;

  private final OutageDetector detector = new OutageDetector(OutageSettings.DEFAULT);
  private final Map<String, Outage> outages = new HashMap<>();
  private final double noise;
  private final Random random;
  private final SimulatedTrade trade;
  private long day = FIRST_DAY;

  SimulatedDays(long seed, double noise) {
    this.noise = noise;
    this.random = new Random(seed);
    this.trade = new SimulatedTrade(random);
  }

  /** Lets it learn what is usual. */
  void begin(int days) {
    for (int i = 0; i < days; i++) {
      early.addAll(live(List.of()));
    }
  }

  void dayWithFaults() {
    List<Planted> faults = faults();
    Set<Planted> open = new HashSet<>(faults);
    for (Outage outage : live(faults)) {
      faults.stream()
          .filter(each -> each.isMeantBy(outage))
          .findFirst()
          .ifPresentOrElse(
              meant -> {
                if (open.remove(meant)) {
                  found.put(meant, outage);
                } else {
                  again++;
                }
              },
              () -> wrong.add(outage));
    }
    missed.addAll(open);
  }

  void dayWithout() {
    falseAlarms.addAll(live(List.of()));
  }

  /** How long these took to be noticed, the shortest first. */
  List<Duration> delays(Dimension dimension) {
    return found.entrySet().stream()
        .filter(each -> each.getKey().dimension() == dimension)
        .map(each -> Duration.between(each.getKey().from(), each.getValue().noticed()))
        .sorted()
        .toList();
  }

  /** What was last told of an outage. */
  Outage latest(Outage outage) {
    return outages.getOrDefault(outage.id(), outage);
  }

  private List<Outage> live(List<Planted> faults) {
    List<Outage> begun = new ArrayList<>();
    new SimulatedDay(trade, day, faults, noise, random)
        .forEach(
            trial -> {
              for (Outage news : detector.accept(trial)) {
                if (outages.put(news.id(), news) == null) {
                  begun.add(news);
                }
              }
            });
    day++;
    return begun;
  }

  /** One of each kind, and each acquirer once; of the others what a sale takes place at. */
  private List<Planted> faults() {
    int restOfDay = 24 * 60;
    return List.of(
        fault(Dimension.ACQUIRER, "A0", 7, 0.95),
        fault(Dimension.ACQUIRER, "A1", 7, 0.95),
        fault(Dimension.ACQUIRER, "A2", 7, 0.95),
        fault(Dimension.ACQUIRER, "A3", 7, 0.95),
        fault(Dimension.ISSUER, ofSale(Dimension.ISSUER), 25, 0.35),
        fault(Dimension.NETWORK, ofSale(Dimension.NETWORK), 10, 0.8),
        fault(Dimension.REGION, ofSale(Dimension.REGION), 15, 0.6),
        fault(Dimension.MERCHANT, ofSale(Dimension.MERCHANT), 60, 0.9),
        fault(Dimension.SHOP, ofSale(Dimension.SHOP), 45, 1),
        fault(Dimension.TERMINAL, ofSale(Dimension.TERMINAL), restOfDay, 0.7),
        fault(Dimension.FIRMWARE, ofSale(Dimension.FIRMWARE), 120, 0.15),
        fault(Dimension.APP, "V-" + day, restOfDay, 0.12));
  }

  private String ofSale(Dimension dimension) {
    return trade.occasion(trade.sale(random), 0, null).at(dimension).orElseThrow();
  }

  private Planted fault(Dimension dimension, String entity, int minutes, double share) {
    Instant midnight = Instant.ofEpochMilli(day * SimulatedDay.MILLIS);
    Instant from = midnight.plusMillis(random.nextInt(MORNING, EVENING));
    Instant until = from.plus(Duration.ofMinutes(minutes));
    Instant end = midnight.plusMillis(SimulatedDay.MILLIS);
    return new Planted(dimension, entity, from, until.isBefore(end) ? until : end, share);
  }
}
