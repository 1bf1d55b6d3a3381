package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.MissingFact;
import org.posrules.internal.values.CleanTransaction;

/**
 * The next best questions: for each fact that is not given, the rules are run again with its
 * plausible values, and facts are ranked by how much the usual answers would change the diagnosis
 * over what it costs to learn them. Thread-safe.
 */
final class Questions {
  private static final int MOST = 3;
  private static final double RETRY_WEIGHT = 3;
  private static final double ACTION_WEIGHT = 2;
  private static final double CAUSE_WEIGHT = 2;
  private static final double PARTY_WEIGHT = 1;
  private static final double LEAST_WORTH = 0.05;
  private static final double SELDOM = 0.2;

  private final Function<FailedTransaction, Diagnosis> diagnose;
  private final Wording wording;

  Questions(Function<FailedTransaction, Diagnosis> diagnose, Wording wording) {
    this.diagnose = diagnose;
    this.wording = wording;
  }

  private record Worth(AskableFact fact, double perCost, MissingFact question) {}

  /** At most three, the best first. */
  List<MissingFact> about(CleanTransaction clean, Diagnosis now) {
    List<Worth> worths = new ArrayList<>();
    for (AskableFact fact : AskableFacts.missingIn(clean.transaction(), clean.time())) {
      Worth worth = worth(fact, clean.transaction(), now);
      if (worth.perCost() > LEAST_WORTH) {
        worths.add(worth);
      }
    }
    worths.sort(
        Comparator.comparingDouble((Worth worth) -> -worth.perCost())
            .thenComparing(worth -> worth.fact().name()));
    return worths.stream().limit(MOST).map(Worth::question).toList();
  }

  private Worth worth(AskableFact fact, FailedTransaction transaction, Diagnosis now) {
    double change = 0;
    Set<String> couldChange = new LinkedHashSet<>();
    List<MissingFact.Answer> answers = new ArrayList<>();
    for (AskableFact.Option option : fact.options()) {
      Diagnosis then = diagnose.apply(option.in(transaction));
      change += option.usual() * change(now, then, couldChange);
      answers.add(
          new MissingFact.Answer(
              option.value(),
              wording.word("answer." + option.label()),
              then.cause(),
              then.retry().advice()));
    }
    MissingFact question =
        new MissingFact(
            fact.name(),
            wording.word("ask." + fact.name()),
            List.copyOf(couldChange),
            fact.open() ? List.of() : answers);
    return new Worth(fact, plausibility(fact, now) * change / fact.cost(), question);
  }

  /** A host seldom has a code for what broke before it was asked. */
  private static double plausibility(AskableFact fact, Diagnosis now) {
    boolean device = now.category() == FaultCategory.HARDWARE;
    return device && fact.name().equals("responseCode") ? SELDOM : 1;
  }

  /** How much of the answer differs; what does is noted. Surer answers count for more. */
  private static double change(Diagnosis now, Diagnosis then, Set<String> couldChange) {
    double change = 0;
    if (now.retry().advice() != then.retry().advice()) {
      couldChange.add("retry");
      change += RETRY_WEIGHT;
    }
    if (!firstAction(now).equals(firstAction(then))) {
      couldChange.add("action");
      change += ACTION_WEIGHT;
    }
    if (!now.cause().equals(then.cause())) {
      couldChange.add("cause");
      change += CAUSE_WEIGHT * Certainty.ofCause(then);
    }
    if (now.party() != then.party()) {
      couldChange.add("party");
      change += PARTY_WEIGHT;
    }
    return change;
  }

  private static String firstAction(Diagnosis diagnosis) {
    return diagnosis.recommendations().isEmpty() ? "" : diagnosis.recommendations().get(0).action();
  }
}
