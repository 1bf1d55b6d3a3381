package org.posrules.internal.engine;

import java.util.List;
import java.util.Objects;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Member;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;

/**
 * One condition of a rule. It is plain where it takes facts as they come, of those that no rule
 * makes; of any other it cannot be told fact by fact whether it is met.
 *
 * @param negated whether it is met where no fact is taken
 * @param type of the facts that a plain condition takes, where they meet the constraints; else null
 * @param constraints those that look at one fact; those that compare several allow each of them
 * @param comparing whether there are such
 */
record Condition(
    boolean negated,
    @Nullable Class<?> type,
    List<AlphaNodeFieldConstraint> constraints,
    boolean comparing) {
  private static final List<Class<?>> GIVEN =
      List.of(Signal.class, Member.class, Suspect.class, CareSignal.class);

  static Condition of(RuleConditionElement element) {
    boolean negated = element instanceof GroupElement group && group.isNot();
    Pattern pattern = plain(element);
    if (pattern == null) {
      return new Condition(negated, null, List.of(), false);
    }
    List<AlphaNodeFieldConstraint> ofOneFact = ofOneFact(pattern);
    return new Condition(
        negated,
        ((ClassObjectType) pattern.getObjectType()).getClassType(),
        ofOneFact,
        ofOneFact.size() < pattern.getConstraints().size());
  }

  private static @Nullable Pattern plain(RuleConditionElement element) {
    RuleConditionElement inner = element;
    if (element instanceof GroupElement group
        && (group.isNot() || group.isExists())
        && group.getChildren().size() == 1) {
      inner = group.getChildren().get(0);
    }
    return inner instanceof Pattern pattern
            && pattern.getSource() == null
            && GIVEN.stream().anyMatch(pattern.getObjectType()::isAssignableTo)
        ? pattern
        : null;
  }

  /** One that the executable model did not make may ask for more than a loose fact has. */
  private static List<AlphaNodeFieldConstraint> ofOneFact(Pattern pattern) {
    return pattern.getConstraints().stream()
        .filter(constraint -> constraint.getRequiredDeclarations().length == 0)
        .filter(LambdaConstraint.class::isInstance)
        .map(AlphaNodeFieldConstraint.class::cast)
        .toList();
  }

  boolean isPlain() {
    return type != null;
  }

  boolean looksAt(Class<?> factType) {
    return type != null && type.isAssignableFrom(factType);
  }

  /**
   * Whether it takes the same facts as another: the engine tells equal constraints by their text.
   */
  boolean takesWhat(Condition other) {
    return Objects.equals(type, other.type) && constraints.equals(other.constraints);
  }

  /** Whether the fact, of a type that it looks at, meets the constraints. */
  boolean takes(FactHandle fact) {
    // Asked of each fact of a run, some hundred times: without an iterator.
    for (int i = 0; i < constraints.size(); i++) {
      if (!constraints.get(i).isAllowed(fact, null)) {
        return false;
      }
    }
    return true;
  }
}
