package org.posrules.outage;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What was counted of some trials. */
final class Counts {
  int trials;
  int failures;

  /** How many would have failed on a usual day. */
  double usual;

  /** How many were to be expected to fail, with what else is known to be down. */
  double expected;

  /** Time of the latest of them; only where there are any. */
  long last;

  final Spread cards = new Spread();
  final Spread terminals = new Spread();
  private final Map<String, Integer> causes = new TreeMap<>();

  void add(Seen seen) {
    last = trials == 0 ? seen.millis() : Math.max(last, seen.millis());
    trials++;
    usual += seen.usual();
    expected += seen.expected();
    String cause = seen.cause();
    if (cause != null) {
      failures++;
      cards.add(seen.card());
      terminals.add(seen.terminal());
      causes.merge(cause, 1, Integer::sum);
    }
  }

  void add(Counts other) {
    last = Math.max(last, other.last);
    trials += other.trials;
    failures += other.failures;
    usual += other.usual;
    expected += other.expected;
    cards.add(other.cards);
    terminals.add(other.terminals);
    other.causes.forEach((cause, times) -> causes.merge(cause, times, Integer::sum));
  }

  void blame(String cause, int times) {
    causes.merge(cause, times, Integer::sum);
  }

  void clear() {
    trials = 0;
    failures = 0;
    usual = 0;
    expected = 0;
    cards.clear();
    terminals.clear();
    causes.clear();
  }

  /** The share that fails; a little less than counted, since counting begins with a failure. */
  double rate() {
    return failures / (trials + 1.0);
  }

  /** The commonest cause of the failures, of which there is at least one. */
  String cause() {
    return causes.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
