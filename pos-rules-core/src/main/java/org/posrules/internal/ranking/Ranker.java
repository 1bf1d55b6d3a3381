package org.posrules.internal.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.Cause;

/** Adds the evidence up and orders the causes, most supported first. Immutable; thread-safe. */
public final class Ranker {
  private static final int MOST_FAULTS = 5;
  private static final double SOMETHING_ELSE = 0.25;
  private static final double CERTAIN = 0.9999;

  private static final Comparator<RankedCause> BEST_FIRST =
      Comparator.comparingDouble((RankedCause ranked) -> -Math.round(ranked.support() * 1e9))
          .thenComparing(ranked -> ranked.cause().retry(), Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.cause().name());

  private final Map<String, Cause> causes;
  private final ConfidenceCurve confidence;
  private final LeanOrder leanOrder;

  /** {@code whole}: those of the causes that stand for a category whole. */
  public Ranker(
      Map<String, Cause> causes, Collection<String> whole, SortedMap<Double, Double> confidence) {
    this.causes = Map.copyOf(causes);
    this.leanOrder = new LeanOrder(whole);
    this.confidence = new ConfidenceCurve(confidence);
  }

  /**
   * Findings for causes that the rulebook does not have are left out.
   *
   * @param lean what the words of the text lean to: it settles the order of the suspects, and has
   *     no say about the money
   */
  public Ranking rank(List<FiredFinding> findings, Lean lean) {
    List<FiredFinding> own = new ArrayList<>(findings);
    own.removeIf(FiredFinding::remembers);
    Ranking all = rankAll(findings);
    Ranking byOwnFacts = own.size() == findings.size() ? all : rankAll(own);
    Ranking leaned = leanOrder.of(all, lean);
    return leaned.equals(byOwnFacts) ? byOwnFacts : leaned.beside(byOwnFacts);
  }

  private Ranking rankAll(List<FiredFinding> findings) {
    List<RankedCause> suspected = new ArrayList<>();
    List<RankedCause> harmless = new ArrayList<>();
    Map<String, List<FiredFinding>> speakingFor = byCause(findings, false);
    Map<String, List<FiredFinding>> against = byCause(findings, true);
    for (String name : speakingFor.keySet()) {
      Cause cause = causes.get(name);
      if (cause != null) {
        (cause.outcome().isHarmless() ? harmless : suspected)
            .add(supported(cause, speakingFor, against.getOrDefault(name, List.of())));
      }
    }
    suspected.sort(BEST_FIRST);
    harmless.sort(BEST_FIRST);
    return named(suspected, harmless);
  }

  private static Map<String, List<FiredFinding>> byCause(
      List<FiredFinding> findings, boolean against) {
    Map<String, List<FiredFinding>> byCause = new TreeMap<>();
    for (FiredFinding fired : findings) {
      if (fired.finding().against() == against) {
        List<FiredFinding> some =
            byCause.computeIfAbsent(fired.finding().cause(), any -> new ArrayList<>());
        if (!some.contains(fired)) {
          some.add(fired);
        }
      }
    }
    return byCause;
  }

  /**
   * Evidence for a general cause also speaks for its kinds, once a kind has some of its own. What
   * is only resembled comes behind whatever is named.
   */
  private RankedCause supported(
      Cause cause, Map<String, List<FiredFinding>> speakingFor, List<FiredFinding> against) {
    List<FiredFinding> evidence = new ArrayList<>();
    for (Cause at = cause; at != null; at = parent(at)) {
      evidence.addAll(speakingFor.getOrDefault(at.name(), List.of()));
    }
    double support = Scores.any(evidence) * Scores.none(against);
    RankedCause ranked = new RankedCause(cause, support, 0, evidence, against);
    return ranked.onlyResembles() && support > Scores.NAMED
        ? new RankedCause(cause, Scores.NAMED, 0, evidence, against)
        : ranked;
  }

  private @Nullable Cause parent(Cause cause) {
    return cause.parentName() == null ? null : causes.get(cause.parentName());
  }

  private Ranking named(List<RankedCause> supported, List<RankedCause> harmless) {
    List<RankedCause> faults = new ArrayList<>();
    List<RankedCause> others = new ArrayList<>();
    for (RankedCause ranked : supported) {
      double least = faults.isEmpty() ? Scores.NAMED : Scores.NAMED_BESIDE;
      boolean named =
          ranked.support() >= least
              && faults.size() < MOST_FAULTS
              && !hasKindAmong(ranked.cause(), supported)
              && (faults.isEmpty() || !leanOrder.isOne(ranked));
      (named ? faults : others).add(ranked);
    }
    harmless.removeIf(reading -> reading.support() < Scores.NAMED);
    return new Ranking(withConfidence(faults), others, withConfidence(harmless));
  }

  /** Whether a more specific cause is itself supported well enough to be named. */
  private boolean hasKindAmong(Cause general, Collection<RankedCause> supported) {
    for (RankedCause other : supported) {
      if (other.support() >= Scores.NAMED && isKindOf(other.cause(), general)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKindOf(Cause cause, Cause general) {
    for (Cause at = parent(cause); at != null; at = parent(at)) {
      if (at.equals(general)) {
        return true;
      }
    }
    return false;
  }

  /** Suspects exclude each other: each gets its share of the odds, then the fitted confidence. */
  private List<RankedCause> withConfidence(List<RankedCause> faults) {
    double all = SOMETHING_ELSE;
    for (RankedCause fault : faults) {
      all += odds(fault);
    }
    double[] fitted = new double[faults.size()];
    double sum = 0;
    for (int i = 0; i < fitted.length; i++) {
      RankedCause fault = faults.get(i);
      fitted[i] = Math.min(confidence.at(odds(fault) / all), Scores.ceiling(fault));
      sum += fitted[i];
    }
    double excess = Math.max(1, sum);
    List<RankedCause> confident = new ArrayList<>(fitted.length);
    for (RankedCause fault : faults) {
      double share = fitted[confident.size()] / excess;
      confident.add(
          new RankedCause(
              fault.cause(), fault.support(), share, fault.evidence(), fault.against()));
    }
    return confident;
  }

  private static double odds(RankedCause ranked) {
    double support = Math.min(CERTAIN, ranked.support());
    return support / (1 - support);
  }
}
