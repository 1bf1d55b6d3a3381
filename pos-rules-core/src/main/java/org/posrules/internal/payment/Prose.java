package org.posrules.internal.payment;

import java.util.List;
import java.util.Set;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Says;

/**
 * What rests on prose alone is a claim, and no proof, while the same text holds words about the
 * money that nobody understood. Facts and codes stand whatever else is written. Pure.
 */
final class Prose {
  private static final Set<Says> CLOSING =
      Set.of(Says.BEFORE, Says.SAID_REFUSED, Says.WEAKLY_REFUSED);

  private Prose() {}

  /** Whether it closes the matter by words of the text. */
  static boolean closes(Signal signal, Proof proof) {
    return isText(signal) && CLOSING.contains(proof.says());
  }

  /** Whether no fact but the text speaks for the cause; the line and the past are no such fact. */
  static boolean bears(RankedCause ranked) {
    List<FiredFinding> evidence = ranked.evidence();
    return !evidence.isEmpty() && evidence.stream().allMatch(Prose::bears);
  }

  private static boolean bears(FiredFinding finding) {
    return finding.matched().stream().anyMatch(Prose::isText)
        || finding.matched().stream()
            .allMatch(signal -> signal instanceof LinkSignal || FiredFinding.isRemembered(signal));
  }

  private static boolean isText(Signal signal) {
    return signal instanceof PhraseSignal phrase && phrase.facts().contains("errorText");
  }
}
