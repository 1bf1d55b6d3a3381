package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;

/**
 * Which rules facts may wake or silence, told from their conditions without running them: a rule
 * can only change its mind if one of its conditions takes the fact, and all that it needs is there.
 * A condition of which this cannot be told counts as taking any fact. Thread-safe.
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

  /** The condition of the rule with this number. */
  private record Place(int rule, Condition condition) {}

  private final Members members;
  private final List<Place> conditions = new ArrayList<>();

  /** By the number of the rule, its id. */
  private final List<String> ids = new ArrayList<>();

  /** By the number of the rule, its conditions. */
  private final List<int[]> asks = new ArrayList<>();

  /** By the number of the rule, the conditions that it needs met, as far as they are understood. */
  private final List<int[]> needs = new ArrayList<>();

  /**
   * Of these, by the number of the rule, those that multiply: each fact with each of the others.
   */
  private final List<int[]> joins = new ArrayList<>();

  /** The conditions of rules of which it is not understood that they need anything. */
  private final BitSet askedAnyway = new BitSet();

  /** Numbers of the rules that look at one fact alone. */
  private final BitSet single = new BitSet();

  /** Numbers of the rules with a condition that is not understood. */
  private final BitSet opaque = new BitSet();

  private final Map<Class<?>, ConditionIndex> byClass = new ConcurrentHashMap<>();

  /** {@code counts}: which of the rules are looked at. */
  Reach(KieBase rules, Members members, Predicate<Rule> counts) {
    this.members = members;
    rules.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .filter(counts)
        .forEach(this::add);
  }

  private void add(Rule rule) {
    BitSet asked = new BitSet();
    BitSet needed = new BitSet();
    BitSet joined = new BitSet();
    List<RuleConditionElement> elements = ((RuleImpl) rule).getLhs().getChildren();
    for (RuleConditionElement element : elements) {
      Condition condition = Condition.of(element);
      asked.set(conditions.size());
      if (!condition.isPlain()) {
        opaque.set(needs.size());
      } else if (!condition.negated()) {
        needed.set(conditions.size());
        joined.set(conditions.size(), element instanceof Pattern);
      }
      conditions.add(new Place(needs.size(), condition));
    }
    if (needed.isEmpty()) {
      askedAnyway.or(asked);
    }
    asks.add(asked.stream().toArray());
    single.set(needs.size(), elements.size() == 1 && needed.cardinality() == 1);
    needs.add(needed.stream().toArray());
    joins.add(joined.stream().toArray());
    ids.add(RuleBase.idOf(rule));
  }

  /** The signals as the rules look at them: behind them stands what they belong to. */
  List<Object> facts(List<Signal> signals) {
    return members.with(signals);
  }

  /** The conditions that these signals meet, by themselves or by what they belong to. */
  public BitSet met(List<Signal> signals) {
    return metBy(facts(signals));
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

  /** The numbers of the conditions that the fact meets. */
  int[] metBy(Object fact) {
    BitSet met = new BitSet(conditions.size());
    addMet(fact, met);
    int[] numbers = new int[met.cardinality()];
    int count = 0;
    for (int i = met.nextSetBit(0); i >= 0; i = met.nextSetBit(i + 1)) {
      numbers[count++] = i;
    }
    return numbers;
  }

  /** The conditions that multiply in the rule of this one. */
  int[] joinedWith(int condition) {
    return joins.get(conditions.get(condition).rule());
  }

  /** The id of the rule of this condition. */
  String ruleOf(int condition) {
    return ids.get(conditions.get(condition).rule());
  }

  /** The conditions of the rules that need nothing. */
  BitSet askedAnyway() {
    return (BitSet) askedAnyway.clone();
  }

  /**
   * Adds to what is asked the conditions of the rules that one of these was the last to hinder.
   *
   * @param some conditions that are met
   * @param met all that are met
   */
  void addAsked(int[] some, BitSet met, BitSet asked) {
    for (int condition : some) {
      int rule = conditions.get(condition).rule();
      if (isIn(needs.get(rule), met)) {
        for (int each : asks.get(rule)) {
          asked.set(each);
        }
      }
    }
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

  /**
   * Ids of the rules that further facts take back what they have said of; empty where that cannot
   * be told.
   *
   * @param taking the conditions that they meet
   * @param spoken ids of the rules that have said something
   */
  public Optional<Set<String>> takenBack(BitSet taking, Set<String> spoken) {
    Set<String> silenced = new HashSet<>();
    for (int i = taking.nextSetBit(0); i >= 0; i = taking.nextSetBit(i + 1)) {
      Place place = conditions.get(i);
      String id = ids.get(place.rule());
      if (place.condition().negated() && spoken.contains(id)) {
        silenced.add(id);
        if (place.condition().comparing()) {
          return Optional.empty();
        }
      }
    }
    boolean clear =
        opaque.isEmpty()
            || (silenced.isEmpty()
                && opaque.stream().mapToObj(ids::get).noneMatch(spoken::contains));
    return clear ? Optional.of(silenced) : Optional.empty();
  }

  private static boolean isIn(int[] needed, BitSet met) {
    for (int each : needed) {
      if (!met.get(each)) {
        return false;
      }
    }
    return true;
  }

  private void addMet(Object fact, BitSet met) {
    byClass.computeIfAbsent(fact.getClass(), this::index).addMet(fact, met);
  }

  private ConditionIndex index(Class<?> type) {
    ConditionIndex index = new ConditionIndex();
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i).condition();
      if (!condition.isPlain() || condition.looksAt(type)) {
        index.add(i, condition);
      }
    }
    return index;
  }
}
