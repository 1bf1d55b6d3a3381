package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.FactHandle;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;

/**
 * Which rules a further fact may wake or silence, told from their conditions without running them:
 * a rule can only change its mind if one of its conditions takes the fact, and all that it needs is
 * there. What is not understood of a condition counts as met, so nothing is overlooked.
 * Thread-safe.
 */
public final class Reach {
  /** How far further facts reach. */
  public enum Extent {
    /** To no rule. */
    NONE,
    /** To rules that ask for one of these facts and for nothing else. */
    THEMSELVES,
    /** To rules that also look at other facts. */
    OTHERS
  }

  /**
   * A condition that looks at one fact.
   *
   * @param rule number of the rule
   * @param type of the facts that it takes, where they meet the constraints
   */
  private record Condition(int rule, Class<?> type, List<AlphaNodeFieldConstraint> constraints) {
    boolean takes(FactHandle fact) {
      for (AlphaNodeFieldConstraint constraint : constraints) {
        if (!constraint.isAllowed(fact, null)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Condition> conditions = new ArrayList<>();

  /** By the number of the rule, the conditions that it needs met, as far as they are understood. */
  private final List<BitSet> needs = new ArrayList<>();

  /** Numbers of the rules that look at one fact alone. */
  private final BitSet single = new BitSet();

  private final Map<Class<?>, int[]> byClass = new ConcurrentHashMap<>();

  Reach(KieBase rules) {
    rules.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(this::add);
  }

  private void add(Rule rule) {
    BitSet needed = new BitSet();
    List<RuleConditionElement> elements = ((RuleImpl) rule).getLhs().getChildren();
    for (RuleConditionElement element : elements) {
      plain(element).ifPresent(pattern -> add(pattern, element, needed));
    }
    single.set(needs.size(), elements.size() == 1 && needed.cardinality() == 1);
    needs.add(needed);
  }

  private void add(Pattern pattern, RuleConditionElement element, BitSet needed) {
    if (element == pattern) {
      needed.set(conditions.size());
    }
    Class<?> type = ((ClassObjectType) pattern.getObjectType()).getClassType();
    conditions.add(new Condition(needs.size(), type, ofOneFact(pattern)));
  }

  /** The pattern of a condition that takes facts as they come, of those that no rule makes. */
  private static Optional<Pattern> plain(RuleConditionElement element) {
    RuleConditionElement inner = element;
    if (element instanceof GroupElement group && group.isNot() && group.getChildren().size() == 1) {
      inner = group.getChildren().get(0);
    }
    return inner instanceof Pattern pattern
            && pattern.getSource() == null
            && (pattern.getObjectType().isAssignableTo(Signal.class)
                || pattern.getObjectType().isAssignableTo(Suspect.class))
        ? Optional.of(pattern)
        : Optional.empty();
  }

  /** Without the constraints that compare several facts: they allow each of them. */
  private static List<AlphaNodeFieldConstraint> ofOneFact(Pattern pattern) {
    return pattern.getConstraints().stream()
        .filter(constraint -> constraint.getRequiredDeclarations().length == 0)
        .filter(AlphaNodeFieldConstraint.class::isInstance)
        .map(AlphaNodeFieldConstraint.class::cast)
        .toList();
  }

  /** The conditions that these facts meet. */
  public BitSet met(Collection<?> facts) {
    BitSet met = new BitSet(conditions.size());
    facts.forEach(fact -> addMet(fact, met));
    return met;
  }

  /**
   * How far further facts reach.
   *
   * @param met the conditions that are met without them
   */
  public Extent extent(Collection<?> further, BitSet met) {
    BitSet taking = met(further);
    BitSet then = (BitSet) met.clone();
    then.or(taking);
    Extent extent = Extent.NONE;
    for (int i = taking.nextSetBit(0); i >= 0; i = taking.nextSetBit(i + 1)) {
      int rule = conditions.get(i).rule();
      if (isIn(needs.get(rule), then)) {
        if (!single.get(rule)) {
          return Extent.OTHERS;
        }
        extent = Extent.THEMSELVES;
      }
    }
    return extent;
  }

  private static boolean isIn(BitSet needed, BitSet met) {
    for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
      if (!met.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void addMet(Object fact, BitSet met) {
    FactHandle handle = new LooseFact(fact);
    for (int i : byClass.computeIfAbsent(fact.getClass(), this::lookingAt)) {
      if (!met.get(i) && conditions.get(i).takes(handle)) {
        met.set(i);
      }
    }
  }

  private int[] lookingAt(Class<?> type) {
    return IntStream.range(0, conditions.size())
        .filter(i -> conditions.get(i).type().isAssignableFrom(type))
        .toArray();
  }
}
