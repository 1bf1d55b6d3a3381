package org.posrules.internal.resemblance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.resemblance.NearnessIndex.Near;

/**
 * The known wordings; the nearest ones vote, the nearer the louder. Immutable; thread-safe.
 *
 * @param known in the order of the index
 */
record Wordings(List<KnownWording> known, NearnessIndex index) {
  private static final int VOTERS = 10;

  static Wordings of(List<KnownWording> known, Function<String, Sample> sample) {
    return new Wordings(
        known,
        new NearnessIndex(
            known.stream().map(one -> sample.apply(one.words()).features()).toList()));
  }

  static Wordings read(PackIn from) {
    return new Wordings(
        from.list(one -> new KnownWording(one.text(), one.text())), new NearnessIndex(from));
  }

  void pack(PackOut to) {
    to.list(
        known,
        (pack, wording) -> {
          pack.text(wording.words());
          pack.text(wording.cause());
        });
    index.pack(to);
  }

  /**
   * What the nearest of them mean.
   *
   * @param wording the nearest of those that won
   * @param nearness of it, times their share of the votes; 0 to 1
   */
  record Vote(KnownWording wording, double nearness) {}

  /** Those that are nearest to a text, nearest first. */
  List<Near> nearest(Sample text) {
    return index.nearest(text.features(), VOTERS);
  }

  /** {@code entitled}: which of the nearest may vote, by cause. */
  Optional<Vote> vote(List<Near> nearest, Predicate<String> entitled) {
    List<Near> voters =
        nearest.stream().filter(near -> entitled.test(known.get(near.text()).cause())).toList();
    Map<String, Double> votes = new HashMap<>();
    double all = 0;
    for (Near near : voters) {
      double vote = near.nearness() * near.nearness();
      votes.merge(known.get(near.text()).cause(), vote, Double::sum);
      all += vote;
    }
    Vote best = null;
    for (Near near : voters) {
      KnownWording wording = known.get(near.text());
      double won = votes.getOrDefault(wording.cause(), 0.0);
      if (best == null || won > votes.getOrDefault(best.wording().cause(), 0.0)) {
        best = new Vote(wording, near.nearness() * won / all);
      }
    }
    return Optional.ofNullable(best);
  }
}
