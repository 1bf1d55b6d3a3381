package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.MissingFact;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;

/**
 * The next best questions: for each fact that is not given, the rules are run again with its
 * plausible values, and facts are ranked by how much the usual answers would change the diagnosis
 * over what it costs to learn them. What cannot come among the best any more is not tried.
 * Thread-safe.
 */
final class Questions {
  private static final int MOST = 3;
  private static final double RETRY_WEIGHT = 3;
  private static final double ACTION_WEIGHT = 2;
  private static final double CAUSE_WEIGHT = 2;
  private static final double PARTY_WEIGHT = 1;
  private static final double MOST_CHANGE =
      RETRY_WEIGHT + ACTION_WEIGHT + CAUSE_WEIGHT + PARTY_WEIGHT;
  private static final double LEAST_WORTH = 0.05;
  private static final double SELDOM = 0.2;

  /** Of sums of shares. */
  private static final double ROUNDING = 1e-9;

  private final Function<FailedTransaction, Plan> what;
  private final Wording wording;

  /** {@code what}: what would be advised of another transaction. */
  Questions(Function<FailedTransaction, Plan> what, Wording wording) {
    this.what = what;
    this.wording = wording;
  }

  /** A fact, and what it is worth if each answer changes everything. */
  private record Candidate(AskableFact fact, double most) {}

  private record Worth(AskableFact fact, double perCost, MissingFact question) {}

  private static final Comparator<Worth> BEST_FIRST =
      Comparator.comparingDouble((Worth worth) -> -worth.perCost())
          .thenComparing(worth -> worth.fact().name());

  /** At most three, the best first; of the facts that the time was enough for. */
  List<MissingFact> about(CleanTransaction clean, Plan now, Budget budget) {
    List<Worth> best = new ArrayList<>();
    for (Candidate candidate : candidates(clean, now)) {
      double least = best.size() < MOST ? LEAST_WORTH : best.get(MOST - 1).perCost();
      if (budget.isSpent() || candidate.most() + ROUNDING < least) {
        break;
      }
      Worth worth = worth(candidate.fact(), clean.transaction(), now, least);
      if (worth != null && worth.perCost() > LEAST_WORTH) {
        best.add(worth);
        best.sort(BEST_FIRST);
      }
    }
    return best.stream().limit(MOST).map(Worth::question).toList();
  }

  /** Those that may be worth most first. */
  private static List<Candidate> candidates(CleanTransaction clean, Plan now) {
    List<Candidate> candidates = new ArrayList<>();
    for (AskableFact fact : AskableFacts.missingIn(clean.transaction(), clean.time())) {
      candidates.add(new Candidate(fact, perCost(fact, now, MOST_CHANGE * fact.usual())));
    }
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.most()));
    return candidates;
  }

  private static double perCost(AskableFact fact, Plan now, double change) {
    return plausibility(fact, now) * change / fact.cost();
  }

  /** Null once it cannot be worth as much as {@code least} any more. */
  private @Nullable Worth worth(
      AskableFact fact, FailedTransaction transaction, Plan now, double least) {
    double change = 0;
    double left = fact.usual();
    Set<String> couldChange = new LinkedHashSet<>();
    List<MissingFact.Answer> answers = new ArrayList<>();
    for (AskableFact.Option option : fact.options()) {
      if (perCost(fact, now, change + MOST_CHANGE * left + ROUNDING) < least) {
        return null;
      }
      Plan then = what.apply(option.in(transaction));
      change += option.usual() * change(now, then, couldChange);
      left -= option.usual();
      answers.add(
          new MissingFact.Answer(
              option.value(),
              wording.word("answer." + option.label()),
              then.cause(),
              then.advice()));
    }
    MissingFact question =
        new MissingFact(
            fact.name(),
            wording.word("ask." + fact.name()),
            List.copyOf(couldChange),
            fact.open() ? List.of() : answers);
    return new Worth(fact, perCost(fact, now, change), question);
  }

  /** A host seldom has a code for what broke before it was asked. */
  private static double plausibility(AskableFact fact, Plan now) {
    return fact.name().equals("responseCode")
            && now.first().filter(cause -> cause.category() == FaultCategory.HARDWARE).isPresent()
        ? SELDOM
        : 1;
  }

  /** How much of the answer differs; what does is noted. Surer answers count for more. */
  private static double change(Plan now, Plan then, Set<String> couldChange) {
    double change = 0;
    if (now.advice() != then.advice()) {
      couldChange.add("retry");
      change += RETRY_WEIGHT;
    }
    if (!now.firstStep().id().equals(then.firstStep().id())) {
      couldChange.add("action");
      change += ACTION_WEIGHT;
    }
    if (!now.cause().equals(then.cause())) {
      couldChange.add("cause");
      change += CAUSE_WEIGHT * then.certainty();
    }
    if (now.party() != then.party()) {
      couldChange.add("party");
      change += PARTY_WEIGHT;
    }
    return change;
  }
}
