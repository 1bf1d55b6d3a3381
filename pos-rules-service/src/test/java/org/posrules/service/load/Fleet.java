package org.posrules.service.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Whose failures are sent: where and when, and with which card. */
enum Fleet {
  /**
   * As many as a memory is made for, each terminal failing about once a day. A measured second
   * holds some hours of what they tell, so failures bring times of their own: by the time of
   * receipt all would be of the last minutes, and each place would hold within the hour what it
   * holds in life within the week.
   */
  LIFE(30_000, 1_000_000) {
    @Override
    String timeOf(int sale) {
      Instant time = BEGIN.plus(APART.multipliedBy(sale));
      return "\"transactionTime\":\"" + time + "\",";
    }
  },

  /** Few, who fail all at once: more to remember of each place than there ever is. */
  CROWD(200, 20_000) {
    @Override
    String timeOf(int sale) {
      return "";
    }
  };

  /** Longer ago than the longest run takes, by the times that failures bring. */
  private static final Instant BEGIN = Instant.now().minus(Duration.ofDays(90));

  private static final Duration APART = Duration.ofSeconds(3);

  private final int terminals;
  private final int cards;

  Fleet(int terminals, int cards) {
    this.terminals = terminals;
    this.cards = cards;
  }

  /** The member that tells when a sale was, or nothing. */
  abstract String timeOf(int sale);

  /** The members that tell whose sale it was, and when. */
  String occasion(int sale, Random random) {
    int terminal = random.nextInt(terminals);
    return timeOf(sale)
        + "\"transactionId\":\"S-%d\",\"terminalId\":\"T-%d\",\"shopId\":\"SH-%d\",\"merchantId\":\"M-%d\",\"acquirerId\":\"ACQ-%d\",\"terminalModel\":\"P400\",\"firmwareVersion\":\"1.%d\",\"cardToken\":\"card-%d\""
            .formatted(
                sale,
                terminal,
                terminal / 4,
                terminal / 10,
                terminal % 4,
                terminal % 5,
                random.nextInt(cards));
  }
}
