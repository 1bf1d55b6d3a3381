package org.posrules.service.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of the requests of one run. Not thread-safe. */
final class Tally {
  private final List<Long> good = new ArrayList<>();
  private final List<Long> refused = new ArrayList<>();
  private final List<Long> refusedOnceSent = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private int other;
  private int unreached;

  /**
   * Times in nanoseconds.
   *
   * @param waited since the request was due, with its wait for a free connection
   * @param served since it was sent
   */
  void answered(int status, long waited, long served) {
    switch (status) {
      case 200 -> good.add(waited);
      case 503 -> {
        refused.add(waited);
        refusedOnceSent.add(served);
      }
      default -> other++;
    }
  }

  /** A request that went out on an open connection and got no whole answer. */
  void lost(String how) {
    lost.add(how);
  }

  /** A connection that was refused. */
  void unreached() {
    unreached++;
  }

  int good() {
    return good.size();
  }

  int refused() {
    return refused.size();
  }

  List<String> lost() {
    return lost;
  }

  /** One line: goodput, share of 503, latencies in milliseconds. */
  String line(String what, double seconds) {
    double all = Math.max(1, good.size() + refused.size() + other + lost.size());
    return "%-22s %7.0f/s good  %5.1f %% 503  200: %s  503: %s, once sent: %s  other %d  lost %s  unreached %d"
        .formatted(
            what,
            good.size() / seconds,
            100 * refused.size() / all,
            latencies(good),
            latencies(refused),
            latencies(refusedOnceSent),
            other,
            lost.size() + reasons(),
            unreached);
  }

  /** How requests were lost, the commonest way first. */
  private String reasons() {
    Map<String, Long> counted =
        lost.stream().collect(Collectors.groupingBy(how -> how, Collectors.counting()));
    return counted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(2)
        .map(reason -> " (" + reason.getValue() + " × " + reason.getKey() + ")")
        .collect(Collectors.joining());
  }

  private static String latencies(List<Long> nanos) {
    if (nanos.isEmpty()) {
      return "-";
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return "p50 %.1f p99 %.1f max %.1f ms"
        .formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int index = (int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()));
    return sorted.get(index) / 1e6;
  }
}
