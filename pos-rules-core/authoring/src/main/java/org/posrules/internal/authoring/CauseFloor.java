package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * What holds of a cause under every rulebook: one that the core knows, and after which a repeat may
 * charge somebody twice or must not be tried at all, is never made less strict; nor is a code that
 * stands for such a cause in the core.
 */
final class CauseFloor {
  private final Floor floor;

  CauseFloor(Floor floor) {
    this.floor = floor;
  }

  /** What a row says of a code, {@code cause}, against what the core says of it. */
  void check(CsvRow row, String scheme, String code, @Nullable Cause cause) {
    CodeRow known = floor.codes().getOrDefault(scheme, Map.of()).get(code);
    if (known == null || cause == null || known.cause().equals(cause.name())) {
      return;
    }
    lowered(known.cause(), cause)
        .ifPresent(
            lowered ->
                row.problem(
                    ProblemKind.SAFETY_FLOOR,
                    "cause",
                    "%s %s is %s to the core, and no rulebook makes it less strict: %s"
                        .formatted(scheme, code, known.cause(), lowered)));
  }

  /** {@code place}: where a cause stands. */
  void check(
      Map<String, Cause> causes, Function<Cause, RulePlace> place, List<RuleProblem> problems) {
    for (Cause cause : causes.values()) {
      lowered(cause.name(), cause)
          .ifPresent(
              lowered ->
                  problems.add(
                      RuleProblem.of(
                          ProblemKind.SAFETY_FLOOR,
                          place.apply(cause),
                          message(cause.name(), lowered))));
    }
  }

  /** How {@code cause} is milder than the core has the one with this name. */
  private Optional<String> lowered(String known, Cause cause) {
    return Optional.ofNullable(floor.causes().get(known))
        .filter(CauseFloor::isOfSafety)
        .flatMap(safe -> lowered(safe, cause));
  }

  private static boolean isOfSafety(Cause known) {
    return known.retry().compareTo(RetryAdvice.VERIFY_FIRST) >= 0 || isOpen(known.money());
  }

  private static boolean isOpen(MoneyState money) {
    return money == MoneyState.UNKNOWN || money == MoneyState.OPEN;
  }

  private static Optional<String> lowered(Cause known, Cause cause) {
    if (cause.retry().compareTo(known.retry()) < 0) {
      return Optional.of(lowered("retry", cause.retry(), known.retry()));
    }
    if (rank(cause.money()) < rank(known.money())) {
      return Optional.of(lowered("outcome", cause.money(), known.money()));
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

  private static String lowered(String what, Enum<?> said, Enum<?> least) {
    return "its " + what + " is " + said + " here and must be " + least + " or stricter";
  }

  private static String message(String name, String lowered) {
    return name
        + " is known to the core, and no rulebook makes it less strict: "
        + lowered
        + "; for another meaning take a name of your own, such as LOCAL_"
        + name;
  }
}
