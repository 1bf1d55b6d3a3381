package org.posrules.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.history.Outage;

class OutageDetectorTest {
  private static final int TILLS = 40;
  private static final int QUIET = 4_000;
  private static final Till TILL = Till.number(5);

  private final OutageDetector detector = new OutageDetector(OutageSettings.DEFAULT);
  private final List<Outage> news = new ArrayList<>();
  private int cards;
  private long second;

  @Test
  void terminal_thatFailsForEveryCard_isDown() {
    goWell(QUIET);

    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("TERMINAL T5"), names(detector.open()));
  }

  @Test
  void acquirer_whoseTerminalsAllFail_isNamedAlone() {
    goWell(QUIET);

    failEverywhere("A1", 3);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("ACQUIRER A1"), names(detector.open()));
  }

  @Test
  void shop_whoseTwoTerminalsFail_isNamed() {
    goWell(QUIET);

    for (int i = 0; i < 6; i++) {
      fail(Till.number(4), 1);
      fail(Till.number(5), 1);
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("SHOP S2"), names(detector.open()));
  }

  @Test
  void outage_beganWithItsFirstFailure() {
    goWell(QUIET);
    Instant first = Till.START.plusSeconds(second + 1);

    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(first, detector.open().get(0).since());
  }

  @Test
  void card_thatFailsAgainAndAgain_isNoOutage() {
    goWell(QUIET);

    for (int i = 0; i < 30; i++) {
      second += 600;
      accept(TILL.fails("worn", second));
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), news);
  }

  @Test
  void sale_thatIsTriedAgainAtOnce_isOneFailure() {
    goWell(QUIET);

    for (int i = 0; i < 30; i++) {
      second += 20;
      accept(TILL.fails("card " + i % 3, second));
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), news);
  }

  @Test
  void failures_withoutNamedCards_areStillFoundOut() {
    goWell(QUIET);

    for (int i = 0; i < 10; i++) {
      second += 240;
      accept(TILL.fails(null, second));
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("TERMINAL T5"), names(detector.open()));
  }

  @Test
  void caller_whoTellsOfFailuresAlone_hearsOfNoOutage() {
    for (int i = 0; i < 1_000; i++) {
      fail(Till.number(i % TILLS), 1);
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), news);
  }

  @Test
  void caller_whoTellsOfFailuresAndDeclines_hearsOfAnOutage() {
    for (int i = 0; i < QUIET / 2; i++) {
      goWellAt(Till.number(i % TILLS), 1);
      fail(Till.number(i * 7 % TILLS), 1);
    }

    failEverywhere("A1", 3);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("ACQUIRER A1"), names(detector.open()));
  }

  @Test
  void failures_beforeAnythingUsualIsKnown_areNoOutage() {
    goWell(OutageSettings.DEFAULT.warmUp() / 2);

    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), news);
  }

  @Test
  void outage_thatIsOver_endedWhenItWasGoodAgain() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));
    Instant good = Till.START.plusSeconds(second + 1);

    goWellAt(TILL, 30);

    assertEquals(good, news.get(news.size() - 1).until());
  }

  @Test
  void outage_thatIsOver_isOpenNoMore() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    goWellAt(TILL, 30);

    assertEquals(List.of(), detector.open());
  }

  @Test
  void outage_withTwoGoodTrialsInIt_goesOn() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    goWellAt(TILL, 2);
    fail(TILL, 1);

    assertEquals(1, detector.open().size());
  }

  @Test
  void outage_thatGoesOn_isToldOfEachTimeItHasDoubled() {
    goWell(QUIET);

    fail(TILL, 40);

    assertTrue(
        news.size() >= 2 && news.size() <= 4,
        () -> "told " + news.size() + " times of 40 failures");
  }

  @Test
  void outage_thatNothingIsHeardOf_endsWithItsLastTrial() {
    goWell(QUIET);
    fail(TILL, 8);
    Instant last = Till.START.plusSeconds(second);
    letPass(Duration.ofMinutes(2));

    letPass(OutageSettings.DEFAULT.silence().plusHours(1));

    assertEquals(last, news.get(news.size() - 1).until());
  }

  @Test
  void occasion_atWhatIsDown_isConcerned() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(1, detector.open(TILL.occasion("any", second)).size());
  }

  @Test
  void occasion_elsewhere_isNotConcerned() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), detector.open(Till.number(6).occasion("any", second)));
  }

  @Test
  void outage_ofAnotherDetector_isEndedByThisOne() {
    goWell(QUIET);
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));
    OutageDetector next = new OutageDetector(OutageSettings.DEFAULT, detector.open());

    List<Outage> told = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      told.addAll(next.accept(TILL.succeeds("new " + i, second + 10 * i)));
    }

    assertNotNull(told.get(0).until());
    assertEquals(List.of(), next.open());
  }

  @Test
  void trial_fromLongAgo_doesNotCount() {
    goWell(QUIET);

    for (int i = 0; i < 30; i++) {
      accept(TILL.fails("late " + i, second - 7_200 + i));
    }
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of(), news);
  }

  @Test
  void trial_aheadOfTheClock_doesNotMakeOthersLate() {
    goWell(QUIET);
    detector.advance(Till.START.plusSeconds(second));

    accept(TILL.succeeds("early", second + 1_000_000));
    fail(TILL, 8);
    letPass(Duration.ofMinutes(2));

    assertEquals(List.of("TERMINAL T5"), names(detector.open()));
  }

  @Test
  void trials_thatComeAFewMinutesOutOfOrder_countAll() {
    goWell(QUIET);

    for (int i = 7; i >= 0; i--) {
      accept(TILL.fails("card " + i, second + 30 * i));
    }
    letPass(Duration.ofMinutes(6));

    assertEquals(8, detector.open().get(0).failures());
  }

  private void goWell(int trials) {
    for (int i = 0; i < trials; i++) {
      goWellAt(Till.number(i % TILLS), 1);
    }
  }

  private void goWellAt(Till till, int trials) {
    for (int i = 0; i < trials; i++) {
      accept(till.succeeds("card " + cards++, ++second));
    }
  }

  private void fail(Till till, int trials) {
    for (int i = 0; i < trials; i++) {
      accept(till.fails("card " + cards++, ++second));
    }
  }

  private void failEverywhere(String acquirer, int times) {
    for (int i = 0; i < times * TILLS; i++) {
      Till till = Till.number(i % TILLS);
      if (till.acquirer().equals(acquirer)) {
        fail(till, 1);
      } else {
        goWellAt(till, 1);
      }
    }
  }

  private void letPass(Duration time) {
    second += time.toSeconds();
    news.addAll(detector.advance(Till.START.plusSeconds(second)));
  }

  private void accept(Trial trial) {
    news.addAll(detector.accept(trial));
  }

  private static List<String> names(List<Outage> outages) {
    return outages.stream().map(each -> each.dimension() + " " + each.entity()).toList();
  }
}
