package org.posrules.service.rulebooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * What a service begins with.
 *
 * @param trial the engine
 * @param problems why it is not made of what the sources say; empty when it is
 */
record Start(Trial trial, List<RuleProblem> problems) {
  Start {
    problems = List.copyOf(problems);
  }

  /**
   * The rules that are wanted, else the last good ones, else those whose canaries alone are wrong:
   * such a service lives and is not ready. Throws {@link RulebookException} with all problems.
   */
  static Start of(Loading loading, Instant now) {
    List<RuleProblem> problems = new ArrayList<>();
    Optional<Trial> wanted = wanted(loading, problems);
    if (wanted.isPresent() && problems.isEmpty()) {
      loading.keep(wanted.get(), now);
      return new Start(wanted.get(), problems);
    }
    List<RuleProblem> ofOthers = new ArrayList<>();
    Optional<Trial> other =
        loading.lastGood(ofOthers).or(() -> wanted.filter(Trial::onlyCanariesAreWrong));
    List<RuleProblem> all = new ArrayList<>(problems);
    all.addAll(ofOthers);
    return new Start(other.orElseThrow(() -> new RulebookException(all)), problems);
  }

  private static Optional<Trial> wanted(Loading loading, List<RuleProblem> problems) {
    try {
      Trial trial = loading.tried(loading.snapshot());
      problems.addAll(trial.wrong());
      return Optional.of(trial);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      problems.addAll(Loading.problems(e));
      return Optional.empty();
    }
  }
}
