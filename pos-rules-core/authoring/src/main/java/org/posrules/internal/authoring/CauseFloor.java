package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * What holds of a cause under every rulebook: one that the core knows, and after which a repeat may
 * charge somebody twice or must not be tried at all, is never made less strict.
 */
final class CauseFloor {
  private final Map<String, Cause> floor;

  /** {@code floor}: the causes of the bundled rulebook by name. */
  CauseFloor(Map<String, Cause> floor) {
    this.floor = floor;
  }

  /** {@code place}: where a cause stands. */
  void check(
      Map<String, Cause> causes, Function<Cause, RulePlace> place, List<RuleProblem> problems) {
    for (Cause cause : causes.values()) {
      Optional.ofNullable(floor.get(cause.name()))
          .filter(CauseFloor::isOfSafety)
          .flatMap(known -> lowered(known, cause))
          .ifPresent(
              message ->
                  problems.add(
                      RuleProblem.of(ProblemKind.SAFETY_FLOOR, place.apply(cause), message)));
    }
  }

  private static boolean isOfSafety(Cause known) {
    return known.retry().compareTo(RetryAdvice.VERIFY_FIRST) >= 0 || isOpen(known.money());
  }

  private static boolean isOpen(MoneyState money) {
    return money == MoneyState.UNKNOWN || money == MoneyState.OPEN;
  }

  private static Optional<String> lowered(Cause known, Cause cause) {
    if (cause.retry().compareTo(known.retry()) < 0) {
      return Optional.of(message(cause, "retry", cause.retry(), known.retry()));
    }
    if (rank(cause.money()) < rank(known.money())) {
      return Optional.of(message(cause, "outcome", cause.money(), known.money()));
    }
    return Optional.empty();
  }

  /** The higher, the more an answer has to reckon with money that was taken. */
  private static int rank(MoneyState money) {
    return switch (money) {
      case NOT_SENT, ANSWERED -> 0;
      case OPEN -> 1;
      case UNKNOWN -> 2;
      case CHARGED -> 3;
    };
  }

  private static String message(Cause cause, String what, Enum<?> said, Enum<?> least) {
    return cause.name()
        + " is known to the core, and no rulebook makes it less strict: its "
        + what
        + " is "
        + said
        + " here and must be "
        + least
        + " or stricter; for another meaning take a name of your own, such as LOCAL_"
        + cause.name();
  }
}
