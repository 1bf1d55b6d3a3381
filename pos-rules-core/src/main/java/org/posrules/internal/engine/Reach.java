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
import org.posrules.facts.Member;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;

/**
 * Which rules a further fact may wake or silence, told from their conditions without running them:
 * a rule can only change its mind if one of its conditions takes the fact, and all that it needs is
 * there. A rule of which this cannot be told may do anything. Thread-safe.
 */
public final class Reach {
  private static final List<Class<?>> GIVEN = List.of(Signal.class, Member.class, Suspect.class);

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

  private final Members members;
  private final List<Condition> conditions = new ArrayList<>();

  /** By the number of the rule, the conditions that it needs met, as far as they are understood. */
  private final List<BitSet> needs = new ArrayList<>();

  /** Numbers of the rules that look at one fact alone. */
  private final BitSet single = new BitSet();

  /** Numbers of the rules with a condition that is not understood: any fact may wake them. */
  private final BitSet opaque = new BitSet();

  private final Map<Class<?>, int[]> byClass = new ConcurrentHashMap<>();

  Reach(KieBase rules, Members members) {
    this.members = members;
    rules.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(this::add);
  }

  private void add(Rule rule) {
    BitSet needed = new BitSet();
    List<RuleConditionElement> elements = ((RuleImpl) rule).getLhs().getChildren();
    for (RuleConditionElement element : elements) {
      plain(element)
          .ifPresentOrElse(
              pattern -> add(pattern, !isNegated(element), needed), () -> opaque.set(needs.size()));
    }
    single.set(needs.size(), elements.size() == 1 && needed.cardinality() == 1);
    needs.add(needed);
  }

  private static boolean isNegated(RuleConditionElement element) {
    return element instanceof GroupElement group && group.isNot();
  }

  private void add(Pattern pattern, boolean isNeeded, BitSet needed) {
    if (isNeeded) {
      needed.set(conditions.size());
    }
    Class<?> type = ((ClassObjectType) pattern.getObjectType()).getClassType();
    conditions.add(new Condition(needs.size(), type, ofOneFact(pattern)));
  }

  /** The pattern of a condition that takes facts as they come, of those that no rule makes. */
  private static Optional<Pattern> plain(RuleConditionElement element) {
    RuleConditionElement inner = element;
    if (element instanceof GroupElement group
        && (group.isNot() || group.isExists())
        && group.getChildren().size() == 1) {
      inner = group.getChildren().get(0);
    }
    return inner instanceof Pattern pattern
            && pattern.getSource() == null
            && GIVEN.stream().anyMatch(pattern.getObjectType()::isAssignableTo)
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

  /** The conditions that these signals meet, by themselves or by what they belong to. */
  public BitSet met(List<Signal> signals) {
    return metBy(members.with(signals));
  }

  /** The conditions that these suspects meet. */
  public BitSet metBySuspects(List<Suspect> suspects) {
    return metBy(suspects);
  }

  private BitSet metBy(Collection<?> facts) {
    BitSet met = new BitSet(conditions.size());
    facts.forEach(fact -> addMet(fact, met));
    return met;
  }

  /**
   * How far further facts reach.
   *
   * @param taking the conditions that they meet
   * @param met the conditions that are met without them
   */
  public Extent extent(BitSet taking, BitSet met) {
    BitSet then = (BitSet) met.clone();
    then.or(taking);
    if (opaque.stream().anyMatch(rule -> isIn(needs.get(rule), then))) {
      return Extent.OTHERS;
    }
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
