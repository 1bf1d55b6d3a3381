package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posrules.history.Incidents.NOON;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction;

/** Counts that are kept up to date are those that counting anew would come to. */
class CountingTest {
  private static final int STEPS = 600;
  private static final int MOST = 120;
  private static final String[] CAUSES = {"HOST_TIMEOUT", "READER_DIRTY", "CARD_DAMAGED"};

  /** What one seed leads to: incidents that come in any order, and questions about any time. */
  private static final class Life {
    private final Random random;

    /** How many of each terminal, card and so on there are for one of the smallest life. */
    private final int places;

    private final IncidentHistory history = IncidentHistory.inMemory(MOST);
    private final List<Incident> kept = new ArrayList<>();

    Life(int seed) {
      this(seed, 1);
    }

    Life(int seed, int places) {
      this.random = new Random(seed);
      this.places = places;
    }

    void record(OffsetDateTime time) {
      Incident incident = Incidents.of(null, CAUSES[random.nextInt(3)], occasion(time));
      history.record(incident);
      kept.add(incident);
      if (kept.size() > MOST) {
        kept.remove(0);
      }
    }

    /** Of some terminals, cards, versions and acquirers; any of them may not be known. */
    Occasion occasion(OffsetDateTime time) {
      return Occasion.of(
          FailedTransaction.builder()
              .terminalId(oneOf("T", 3))
              .cardToken(oneOf("C", 6))
              .firmwareVersion(oneOf("F", 2))
              .acquirerId(oneOf("A", 2))
              .build(),
          time);
    }

    private String oneOf(String letter, int many) {
      int number = random.nextInt(places * many + 1);
      return number == 0 ? null : letter + number;
    }

    Duration upTo(Duration most) {
      return Duration.ofMillis(random.nextLong(most.toMillis()));
    }

    void assertSame(Occasion now) {
      Past past = history.before(now);
      assertEquals(PlainPast.recurrences(kept, now), past.recurrences(), () -> "at " + now);
      assertEquals(PlainPast.rhythms(kept, now), past.rhythms(), () -> "at " + now);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void incidents_inTheOrderOfTime_areCountedAsAnew(int seed) {
    Life life = new Life(seed);
    OffsetDateTime now = NOON;
    for (int step = 0; step < STEPS; step++) {
      now = now.plus(life.upTo(Duration.ofHours(4)));
      life.assertSame(life.occasion(now));
      life.record(now);
    }
  }

  /** Transactions come late, are replayed, or come from a terminal whose clock is wrong. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void incidents_ofAnyTime_areCountedAsAnewAtAnyTime(int seed) {
    Life life = new Life(seed);
    for (int step = 0; step < STEPS; step++) {
      life.record(NOON.plus(life.upTo(Duration.ofDays(10))));
      life.assertSame(life.occasion(NOON.plus(life.upTo(Duration.ofDays(20)))));
    }
  }

  /** Of most places a few incidents are known, which come and go; now and then there are more. */
  @ParameterizedTest
  @ValueSource(ints = {5, 10, 20, 40})
  void incidents_ofManyPlaces_areCountedAsAnew(int places) {
    Life life = new Life(places, places);
    for (int step = 0; step < STEPS; step++) {
      life.record(NOON.plus(life.upTo(Duration.ofDays(10))));
      life.assertSame(life.occasion(NOON.plus(life.upTo(Duration.ofDays(20)))));
    }
  }

  /** The edges of windows and ties lie on whole hours. */
  @ParameterizedTest
  @ValueSource(ints = {7, 8, 9})
  void incidents_atWholeHours_areCountedAsAnew(int seed) {
    Life life = new Life(seed);
    for (int step = 0; step < STEPS; step++) {
      life.record(NOON.plusHours(life.random.nextInt(200)));
      life.assertSame(life.occasion(NOON.plusHours(life.random.nextInt(400))));
    }
  }

  @Test
  void incidents_moreThanCountedOfOnePlace_areTheLatestFiveHundred() {
    IncidentHistory history = IncidentHistory.inMemory(2_000);
    List<Incident> latest = new ArrayList<>();
    IntStream.range(0, 700)
        .mapToObj(i -> Incidents.at("T1", NOON.plusSeconds((i * 37) % 700)))
        .peek(history::record)
        .filter(incident -> !incident.occasion().time().isBefore(NOON.plusSeconds(200)))
        .forEach(latest::add);
    Occasion now = Incidents.on("T1", null, NOON.plusMinutes(30));
    assertEquals(PlainPast.recurrences(latest, now), history.before(now).recurrences());
  }
}
