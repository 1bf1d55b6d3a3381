package org.posrules.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;

/** What the detector finds in simulated days; {@code -Dpos-rules.test.days=N} for so many of each kind. */
class OutageSimulationTest {
  private static final int DAYS = Integer.getInteger("pos-rules.test.days", 1);
  private static final int QUIET = Integer.getInteger("pos-rules.test.quiet-days", 2);
  private static final double NOISE = Double.parseDouble(System.getProperty("pos-rules.test.noise", "1"));
  private static final int FIRST_DAY = 20_000;

  private final Random random = new Random(Long.getLong("pos-rules.test.seed", 12));
  private final SimulatedTrade trade = new SimulatedTrade(random);
  private final OutageDetector detector = new OutageDetector(OutageSettings.DEFAULT);
  private final Map<Dimension, List<Duration>> delays = new EnumMap<>(Dimension.class);
  private final Set<String> ids = new HashSet<>();
  private int day = FIRST_DAY;
  private int planted;
  private int right;
  private int wrong;
  private int falseAlarms;

  @Test
  void days_haveTheirFaultsFound() {
    long before = System.nanoTime();
    int early = 0;
    for (int i = 0; i < QUIET; i++) {
      early += live(List.of()).size();
    }
    for (int i = 0; i < DAYS; i++) {
      judge(faults());
      for (Outage outage : live(List.of())) { System.out.println("FALSE " + outage.dimension()+outage.entity()+" "+outage); }
    }
    System.out.println("early " + early + " planted " + planted + " right " + right + " wrong " + wrong + " false " + falseAlarms);
    delays.forEach((k, v) -> { v.sort(null); System.out.println(k + " " + v.size() + " median " + v.get(v.size() / 2) + " p90 " + v.get(v.size() * 9 / 10)); });
    System.out.println((System.nanoTime() - before) / 1e9 + " s");
  }

  private void judge(List<Planted> faults) {
    planted += faults.size();
    List<Outage> found = live(faults);
    Set<Planted> seen = new HashSet<>();
    for (Outage outage : found) {
      Planted meant = faults.stream().filter(each -> each.isMeantBy(outage)).findFirst().orElse(null);
      if (meant == null) {
        wrong++;
        System.out.println("WRONG " + outage.dimension()+" "+outage.entity()+" since "+outage.since()+" noticed "+outage.noticed() + " " + outage.trials()+" "+outage.failures()+" "+outage.expected());
      } else {
        right++;
        if (seen.add(meant)) {
          delays.computeIfAbsent(meant.dimension(), any -> new ArrayList<>()).add(Duration.between(meant.from(), outage.noticed()));
        }
      }
    }
    for (Planted f : faults) if (!seen.contains(f)) System.out.println("MISSED " + f);
  }

  private List<Outage> live(List<Planted> faults) {
    List<Outage> begun = new ArrayList<>();
    new SimulatedDay(trade, day++, faults, NOISE, random).forEach(trial -> {
      for (Outage news : detector.accept(trial)) if (ids.add(news.id())) begun.add(news);
    });
    return begun;
  }

  private List<Planted> faults() {
    return List.of(
        fault(Dimension.ACQUIRER, "A" + random.nextInt(4), 7, 0.95),
        fault(Dimension.ISSUER, "I" + random.nextInt(SimulatedTrade.ISSUERS), 25, 0.35),
        fault(Dimension.SHOP, "S" + random.nextInt(SimulatedTrade.SHOPS), 45, 1),
        fault(Dimension.APP, "V-" + day, 24 * 60, 0.12),
        fault(Dimension.TERMINAL, "T" + random.nextInt(SimulatedTrade.TERMINALS), 24 * 60, 0.7),
        fault(Dimension.REGION, "R" + random.nextInt(SimulatedTrade.REGIONS), 15, 0.6),
        fault(Dimension.NETWORK, "N" + random.nextInt(SimulatedTrade.NETWORKS), 10, 0.8),
        fault(Dimension.MERCHANT, "M" + random.nextInt(30), 60, 0.9),
        firmwareFault());
  }

  private Planted firmwareFault() {
    int f = random.nextInt(SimulatedTrade.FIRMWARES);
    return fault(Dimension.FIRMWARE, "P" + f % 3 + " F" + f, 120, 0.15);
  }

  private Planted fault(Dimension dimension, String entity, int minutes, double share) {
    long from = day * SimulatedDay.MILLIS + 9 * 3_600_000L + random.nextInt(11 * 3_600_000);
    Instant begin = Instant.ofEpochMilli(from);
    Instant end = Instant.ofEpochMilli(Math.min(from + minutes * 60_000L, (day + 1) * SimulatedDay.MILLIS));
    return new Planted(dimension, entity, begin, end, share);
  }
}
