package org.posrules.outage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posrules.history.Outage;

/** The outages that go on, and what there is to be told of them. */
final class OpenOutages {
  private final long silenceMillis;
  private final Set<OpenOutage> open = new LinkedHashSet<>();
  private final List<Outage> news = new ArrayList<>();

  OpenOutages(long silenceMillis) {
    this.silenceMillis = silenceMillis;
  }

  void begin(OpenOutage outage) {
    outage.entity.outage = outage;
    open.add(outage);
    news.add(outage.asItIs());
  }

  /** One that is known already. */
  void goOn(OpenOutage outage) {
    outage.entity.outage = outage;
    open.add(outage);
  }

  /**
   * Counts a trial for the worst outage that it belongs to; what else is down has no part in it.
   *
   * @return whether there is one
   */
  boolean explain(Seen seen) {
    Optional<OpenOutage> worst = worst(seen);
    worst.ifPresent(outage -> count(seen, outage));
    return worst.isPresent();
  }

  /** Ends those that nothing has been heard of for long. */
  void endSilent(long now) {
    for (OpenOutage outage : List.copyOf(open)) {
      if (outage.last() < now - silenceMillis) {
        end(outage, outage.silent());
      }
    }
  }

  List<Outage> asTheyAre() {
    return open.stream().map(OpenOutage::asItIs).toList();
  }

  /** What there is to be told since this was last asked. */
  List<Outage> takeNews() {
    List<Outage> taken = List.copyOf(news);
    news.clear();
    return taken;
  }

  private static Optional<OpenOutage> worst(Seen seen) {
    OpenOutage worst = null;
    for (Entity entity : seen.entities()) {
      OpenOutage outage = entity.outage;
      if (outage != null
          && outage.concerns(seen)
          && (worst == null || outage.rate() > worst.rate())) {
        worst = outage;
      }
    }
    return Optional.ofNullable(worst);
  }

  private void count(Seen seen, OpenOutage outage) {
    seen.expect(Math.max(seen.expected(), outage.rate()));
    outage.add(seen);
    if (outage.hasEnded()) {
      end(outage, outage.ended());
    } else if (outage.hasGrown()) {
      news.add(outage.asItIs());
    }
  }

  private void end(OpenOutage outage, Outage ended) {
    outage.entity.outage = null;
    open.remove(outage);
    news.add(ended);
  }
}
