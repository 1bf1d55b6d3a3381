package org.posrules.outage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;
import org.posrules.outage.SimulatedTrade.Sale;

/**
 * 445,000 sales with a peak at noon and one in the evening, most failures tried again, and all of
 * it a little better or worse than on other days.
 */
final class SimulatedDay {
  static final long MILLIS = 86_400_000;

  private static final int SALES = 445_000;
  private static final long ROLL_OUT_MILLIS = 2 * 3_600_000;
  private static final int UPDATED = 300;
  private static final int TRIES = 4;
  private static final double TRIED_AGAIN = 0.6;
  private static final double SAME_LUCK = 0.5;

  private final SimulatedTrade trade;
  private final long midnight;
  private final List<Planted> faults;
  private final Random random;
  private final double fleetNoise;
  private final double[] issuerNoise = new double[SimulatedTrade.ISSUERS];
  private final PriorityQueue<Try> retries =
      new PriorityQueue<>(Comparator.comparingLong(Try::millis));

  /**
   * @param noise how much days differ, 1 for as much as usual
   */
  SimulatedDay(SimulatedTrade trade, long day, List<Planted> faults, double noise, Random random) {
    this.trade = trade;
    this.midnight = day * MILLIS;
    this.faults = faults;
    this.random = random;
    this.fleetNoise = SimulatedTrade.uneven(random, 0.15 * noise);
    Arrays.setAll(issuerNoise, i -> SimulatedTrade.uneven(random, 0.25 * noise));
  }

  /** All trials in the order of time. */
  void forEach(Consumer<Trial> taker) {
    long[] times = random.longs(SALES, 0, 1).map(any -> timeOfSale()).sorted().toArray();
    for (long time : times) {
      while (!retries.isEmpty() && retries.peek().millis < time) {
        taker.accept(go(retries.remove()));
      }
      Sale sale = trade.sale(random);
      double usual = trade.usualFailures(sale) * fleetNoise * issuerNoise[sale.issuer()];
      taker.accept(go(new Try(sale, time, usual, 1)));
    }
  }

  private Trial go(Try attempt) {
    Occasion occasion = trade.occasion(attempt.sale, attempt.millis, app(attempt));
    double works = 1 - attempt.usual;
    for (Planted fault : faults) {
      works *= fault.hits(occasion) ? 1 - fault.share() : 1;
    }
    if (random.nextDouble() < works) {
      return Trial.succeeded(occasion);
    }
    if (attempt.number < TRIES && random.nextDouble() < TRIED_AGAIN) {
      long later = attempt.millis + 20_000 + random.nextInt(40_000);
      retries.add(new Try(attempt.sale, later, SAME_LUCK, attempt.number + 1));
    }
    return new Trial(occasion, "HOST_TIMEOUT");
  }

  /** What a terminal runs that a faulty update has gone to, one terminal after the other. */
  private @Nullable String app(Try attempt) {
    int shifted = attempt.sale.terminal() * 7 + (int) (midnight / MILLIS);
    int place = Math.floorMod(shifted, SimulatedTrade.TERMINALS);
    for (Planted fault : faults) {
      if (fault.dimension() == Dimension.APP && place < UPDATED) {
        long updated = fault.from().toEpochMilli() + ROLL_OUT_MILLIS * place / UPDATED;
        return attempt.millis >= updated ? fault.entity() : null;
      }
    }
    return null;
  }

  private long timeOfSale() {
    double hour =
        switch (random.nextInt(5)) {
          case 0, 1 -> 12.5 + 1.5 * random.nextGaussian();
          case 2, 3 -> 18.5 + 2 * random.nextGaussian();
          default -> 24 * random.nextDouble();
        };
    return midnight + (long) (Math.min(23.9, Math.max(0, hour)) * 3_600_000);
  }

  private record Try(Sale sale, long millis, double usual, int number) {}
}
