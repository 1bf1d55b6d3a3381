package org.posrules.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.posrules.BundledRulebook;
import org.posrules.OpenRooms;
import org.posrules.history.Dimension;
import org.posrules.history.Experience;
import org.posrules.history.Experience.Tally;
import org.posrules.history.Outage;
import org.posrules.history.Past;
import org.posrules.history.Recurrence;
import org.posrules.history.Rhythm;
import org.posrules.history.Window;

/** Makes pasts in any combination; the same number makes the same one. */
final class AnyPast {
  private static final List<String> CAUSES =
      BundledRulebook.content().causes().keySet().stream().sorted().toList();

  private AnyPast() {}

  /** {@code cause}: what this transaction would be put down to, so that the past bears on it. */
  static Past of(long number, String cause) {
    Random random = new Random(number * 131 + 3);
    random.nextInt();
    List<Recurrence> recurrences = new ArrayList<>();
    List<Outage> outages = new ArrayList<>();
    List<Rhythm> rhythms = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int incidents = 1 + random.nextInt(12);
      recurrences.add(
          new Recurrence(
              cause(random, cause),
              one(random, Dimension.values()),
              one(random, Window.values()),
              incidents,
              1 + random.nextInt(incidents),
              1 + random.nextInt(incidents)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      outages.add(outage(random, cause(random, cause)));
    }
    if (random.nextInt(3) == 0) {
      rhythms.add(
          new Rhythm(cause(random, cause), Duration.ofMinutes(5 + random.nextInt(1400)), 3));
    }
    Instant success =
        random.nextInt(3) == 0 ? OpenRooms.NOW.minusSeconds(random.nextInt(3_000)) : null;
    return Past.builder()
        .recurrences(recurrences)
        .rhythms(rhythms)
        .lastSuccess(success)
        .outages(outages)
        .experience(experience(number))
        .build();
  }

  /** What helped and what did not, at random, and the same each time it is asked. */
  static Experience experience(long number) {
    return (cause, action) -> {
      Random random = new Random(number ^ (cause + action).hashCode());
      random.nextInt();
      int tries = random.nextInt(random.nextBoolean() ? 3 : 500);
      return new Tally(tries, tries == 0 ? 0 : random.nextInt(tries + 1));
    };
  }

  private static Outage outage(Random random, String cause) {
    Instant since = OpenRooms.NOW.minusSeconds(random.nextInt(100_000));
    return new Outage(
        "o", one(random, Dimension.values()), "e", since, since, null, 30, 20, 1, 10, cause);
  }

  private static String cause(Random random, String cause) {
    return random.nextBoolean() && CAUSES.contains(cause)
        ? cause
        : CAUSES.get(random.nextInt(CAUSES.size()));
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
