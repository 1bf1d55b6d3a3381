package org.posrules.outage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Occasion;

/** 5,000 terminals in 1,250 shops, 4 acquirers and 60 issuers, each with its own ways. */
final class SimulatedTrade {
  static final int TERMINALS = 5_000;
  static final int ISSUERS = 60;

  private static final int SHOPS = 1_250;
  private static final int MERCHANTS = 400;
  private static final int REGIONS = 12;
  private static final int NETWORKS = 3;
  private static final int FIRMWARES = 9;
  private static final int MODELS = 3;
  private static final int CARDS = 400_000;
  private static final double USUAL_FAILURES = 0.025;
  private static final double[] ACQUIRERS = {0.4, 0.7, 0.9, 1};
  private static final int APPS = 4;
  private static final double UNEVENNESS = 0.4;

  private final int[] merchantOfShop = new int[SHOPS];
  private final int[] acquirerOfShop = new int[SHOPS];
  private final int[] regionOfShop = new int[SHOPS];
  private final int[] firmwareOfTerminal = new int[TERMINALS];
  private final int[] appOfTerminal = new int[TERMINALS];
  private final double[] factorOfTerminal = new double[TERMINALS];
  private final double[] factorOfIssuer = new double[ISSUERS];
  private final double[] salesOfTerminals = new double[TERMINALS];
  private final double[] salesOfIssuers = new double[ISSUERS];

  SimulatedTrade(Random random) {
    for (int shop = 0; shop < SHOPS; shop++) {
      merchantOfShop[shop] = merchant(random);
      acquirerOfShop[shop] = pick(ACQUIRERS, random);
      regionOfShop[shop] = random.nextInt(REGIONS);
    }
    for (int terminal = 0; terminal < TERMINALS; terminal++) {
      firmwareOfTerminal[terminal] = random.nextInt(FIRMWARES);
      appOfTerminal[terminal] = random.nextInt(APPS);
      factorOfTerminal[terminal] = uneven(random, UNEVENNESS);
      salesOfTerminals[terminal] = uneven(random, 0.7);
    }
    for (int issuer = 0; issuer < ISSUERS; issuer++) {
      factorOfIssuer[issuer] = uneven(random, UNEVENNESS);
      salesOfIssuers[issuer] = 1.0 / (issuer + 3);
    }
    sumUp(salesOfTerminals);
    sumUp(salesOfIssuers);
  }

  /** A sale of some card at some terminal. */
  Sale sale(Random random) {
    return new Sale(
        pick(salesOfTerminals, random), pick(salesOfIssuers, random), random.nextInt(CARDS));
  }

  double usualFailures(Sale sale) {
    return USUAL_FAILURES * factorOfTerminal[sale.terminal] * factorOfIssuer[sale.issuer];
  }

  /**
   * @param app what the terminal runs instead of what it usually does
   */
  Occasion occasion(Sale sale, long millis, @Nullable String app) {
    int shop = sale.terminal % SHOPS;
    int firmware = firmwareOfTerminal[sale.terminal];
    return Occasion.builder()
        .time(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC))
        .acquirerId("A" + acquirerOfShop[shop])
        .issuerId("I" + sale.issuer)
        .networkId("N" + sale.issuer % NETWORKS)
        .region("R" + regionOfShop[shop])
        .merchantId("M" + merchantOfShop[shop])
        .shopId("S" + shop)
        .terminalId("T" + sale.terminal)
        .terminalModel("P" + firmware % MODELS)
        .firmwareVersion("F" + firmware)
        .appVersion(app == null ? "V" + appOfTerminal[sale.terminal] : app)
        .cardToken("C" + sale.issuer + "-" + sale.card)
        .build();
  }

  /** A factor around 1; the larger the spread, the more it varies. */
  static double uneven(Random random, double spread) {
    return Math.exp(spread * random.nextGaussian() - spread * spread / 2);
  }

  /** Some are chains of up to a hundred shops, most have two or three. */
  private static int merchant(Random random) {
    return (int) (MERCHANTS * Math.pow(random.nextDouble(), 1.7));
  }

  private static void sumUp(double[] weights) {
    Arrays.parallelPrefix(weights, Double::sum);
    double sum = weights[weights.length - 1];
    Arrays.setAll(weights, i -> weights[i] / sum);
  }

  private static int pick(double[] upTo, Random random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble());
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
  }

  /** Which card is used where. */
  record Sale(int terminal, int issuer, int card) {}
}
