package org.posrules.outage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The trials of the last hours, in the order in which they came in. */
final class TrialLog {
  private final long memoryMillis;
  private final int most;
  private final Deque<Seen> trials = new ArrayDeque<>();

  TrialLog(long memoryMillis, int most) {
    this.memoryMillis = memoryMillis;
    this.most = most;
  }

  void add(Seen seen, long now) {
    trials.addLast(seen);
    while (trials.size() > most || trials.getFirst().millis() < now - memoryMillis) {
      trials.removeFirst();
    }
  }

  int size() {
    return trials.size();
  }

  List<Seen> since(long millis) {
    return trials.stream().filter(seen -> seen.millis() >= millis).toList();
  }

  /** Sums up again what speaks against these, where trials have become explained. */
  void sumUpAgain(Set<Entity> those) {
    those.forEach(entity -> entity.alarm.reset());
    for (Seen seen : trials) {
      for (Entity entity : seen.entities()) {
        if (those.contains(entity)) {
          entity.alarm.add(seen);
        }
      }
    }
  }
}
