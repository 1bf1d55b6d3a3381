package org.posrules.internal.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.posrules.facts.Signal;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.Libraries;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;

/**
 * Sets the suspects in the order that the whole text speaks for: a phrase in it may name what the
 * report is not about. It may put what stands for a whole category before them. Immutable.
 */
final class LeanOrder {
  /** How likely a category is in itself, beside causes that are named. */
  private static final double UNNAMED = 0.1;

  private static final String TEXT = "errorText";

  private final Set<String> whole;

  /** {@code whole}: the causes that stand for a category whole. */
  LeanOrder(Collection<String> whole) {
    this.whole = Set.copyOf(whole);
  }

  /** Whether nothing speaks for it but what the words of the text lean to. */
  boolean isOne(RankedCause ranked) {
    return whole.contains(ranked.cause().name()) && ranked.onlyResembles();
  }

  /** A suspect as the text speaks for it. */
  private record Weighed(RankedCause suspect, double weight) {

    /** A category says nothing beside a cause of its own, however that is weighed. */
    boolean isBefore(Weighed named) {
      return named.weight() < weight
          && named.suspect().cause().category() != suspect.cause().category();
    }
  }

  /** The ranking as the text leans. */
  Ranking of(Ranking ranking, Lean lean) {
    if (lean.say() == 0 || !mayDoubt(ranking.faults())) {
      return ranking;
    }
    List<Weighed> weighed = new ArrayList<>();
    for (RankedCause fault : ranking.faults()) {
      weighed.add(new Weighed(fault, fault.confidence() * weight(fault, lean)));
    }
    List<RankedCause> others = new ArrayList<>();
    for (RankedCause other : ranking.others()) {
      Weighed leaning = new Weighed(other, UNNAMED * weight(other, lean));
      if (isOne(other) && weighed.stream().allMatch(leaning::isBefore)) {
        weighed.add(leaning);
      } else {
        others.add(other);
      }
    }
    weighed.sort(Comparator.comparingDouble(one -> -one.weight()));
    return new Ranking(confident(weighed), others, ranking.harmless());
  }

  private double weight(RankedCause suspect, Lean lean) {
    return isOne(suspect) ? lean.weightOfCategory(suspect.cause()) : lean.weight(suspect.cause());
  }

  /**
   * Of phrases it may be doubted that the text is about them. What another fact says is surer, what
   * a rule has seen where several meet, and what a library prints.
   */
  private static boolean mayDoubt(List<RankedCause> faults) {
    return !faults.isEmpty()
        && faults.stream().allMatch(LeanOrder::restsOnPhrases)
        && faults.get(0).evidence().stream().noneMatch(LeanOrder::isOfALibrary);
  }

  private static boolean restsOnPhrases(RankedCause suspect) {
    return suspect.evidence().stream()
        .allMatch(fired -> fired.resembles() || isOfTheTextAlone(fired.matched()));
  }

  private static boolean isOfTheTextAlone(List<Signal> matched) {
    return matched.size() == 1 && matched.get(0).facts().stream().allMatch(TEXT::equals);
  }

  private static boolean isOfALibrary(FiredFinding fired) {
    return fired.matched().stream().anyMatch(Libraries::print);
  }

  private static List<RankedCause> confident(List<Weighed> weighed) {
    double before = weighed.stream().mapToDouble(one -> one.suspect().confidence()).sum();
    double all = weighed.stream().mapToDouble(Weighed::weight).sum();
    return weighed.stream()
        .map(one -> one.suspect().withConfidence(before * one.weight() / all))
        .toList();
  }
}
