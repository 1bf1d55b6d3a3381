package org.posrules.internal.advice;

import java.util.List;
import java.util.Optional;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.Cause;

/**
 * What is advised, not yet in words.
 *
 * @param type of the transaction that is spoken of
 * @param answers what it is answered as, first to last: the suspects, or the one reading by which
 *     nothing has failed; empty when the facts do not tell
 * @param others causes that were considered and not named
 * @param steps what to do, the first one first; never empty
 */
public record Plan(
    TransactionType type,
    Verdict verdict,
    List<RankedCause> answers,
    List<RankedCause> others,
    List<PlannedStep> steps) {
  public Plan {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
    steps = List.copyOf(steps);
  }

  /**
   * Something to do.
   *
   * @param action as the acting party does it
   * @param cures causes, sorted
   * @param success that it cures, and nothing before it did
   */
  public record PlannedStep(
      String id, Action action, List<String> cures, double success, int minutes) {
    public PlannedStep {
      cures = List.copyOf(cures);
    }
  }

  Optional<Cause> first() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(0).cause());
  }

  String cause() {
    return answers.isEmpty() ? Diagnosis.UNRECOGNISED : answers.get(0).cause().name();
  }

  /** That it is the first cause; where nothing has failed, that this is so. */
  double certainty() {
    return answers.isEmpty() ? 0 : answers.get(0).confidence();
  }

  RetryAdvice advice() {
    return verdict.advice();
  }

  PlannedStep firstStep() {
    return steps.get(0);
  }

  ActingParty party() {
    return firstStep().action().party();
  }

  /** Whether a code or a text forbids the repeat that the first suspect itself would allow. */
  boolean vetoed() {
    return advice() == RetryAdvice.DO_NOT_RETRY
        && !verdict.outcome().isHarmless()
        && !verdict.done()
        && first().map(Cause::retry).filter(RetryAdvice.DO_NOT_RETRY::equals).isEmpty();
  }

  /** The suspects; none where nothing has failed. */
  List<RankedCause> faults() {
    return verdict.outcome().isHarmless() ? List.of() : answers;
  }

  /** The reading by which nothing has failed. */
  Optional<RankedCause> harmless() {
    return verdict.outcome().isHarmless() ? answers.stream().findFirst() : Optional.empty();
  }
}
