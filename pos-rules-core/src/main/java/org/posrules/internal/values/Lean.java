package org.posrules.internal.values;

import java.util.Collections;
import java.util.Map;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.rulebook.Cause;

/**
 * What the words of a text lean to all together: what the reports were about that spoke alike.
 * Immutable.
 *
 * @param categories by category, its share; all together 1, or none where the text says too little
 * @param parties by who would act first, the same
 * @param say how much the shares count beside what phrases of the text name; 0: not at all
 */
public record Lean(
    Map<FaultCategory, Double> categories, Map<ActingParty, Double> parties, double say) {
  /** To nothing at all. */
  public static final Lean NONE = new Lean(Map.of(), Map.of(), 0);

  /** Who acts first is told less surely than what is at fault. */
  private static final double PARTY = 0.5;

  /** No text rules an answer out. */
  private static final double DOUBT = 0.01;

  public Lean {
    categories = Map.copyOf(categories);
    parties = Map.copyOf(parties);
  }

  /** What the odds of a cause are to be multiplied with: 1 for what the text leans to most. */
  public double weight(Cause cause) {
    return weightOfCategory(cause) * weight(parties, cause.party(), say * PARTY);
  }

  /** The same of a cause that stands for a whole category, whoever acts first. */
  public double weightOfCategory(Cause cause) {
    return weight(categories, cause.category(), say);
  }

  /** How likely somebody would act first; 0 where the text says too little. */
  public double share(ActingParty party) {
    return parties.getOrDefault(party, 0.0);
  }

  private static <K> double weight(Map<K, Double> shares, K key, double power) {
    if (shares.isEmpty()) {
      return 1;
    }
    double most = Collections.max(shares.values());
    double own = shares.getOrDefault(key, 0.0);
    return Math.pow((own + DOUBT) / (most + DOUBT), power);
  }
}
