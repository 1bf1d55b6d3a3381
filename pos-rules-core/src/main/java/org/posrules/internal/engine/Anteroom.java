package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Where the facts of a run wait. Into the session go those that a rule asks for, or for whose
 * absence it asks, once all that this rule needs is there. Any other fact could change nothing, and
 * to put facts in and take them out again is most of what a run costs. Used by one run.
 */
final class Anteroom {
  /**
   * In so many ways at most facts are put together for a rule; some milliseconds. The engine tries
   * all of them before it fires the first, so nothing could stop it later.
   */
  private static final long MOST_WAYS = 20_000;

  private final Reach reach;
  private final List<Object> facts;

  /** By the place of a fact, the conditions that it meets. */
  private final List<int[]> meets;

  /** The conditions that the facts meet. */
  private final BitSet met;

  /** The conditions of the rules that have all that they need. */
  private final BitSet asked;

  /** Places of the facts that have gone in. */
  private final BitSet gone;

  Anteroom(Reach reach) {
    this.reach = reach;
    this.facts = new ArrayList<>();
    this.meets = new ArrayList<>();
    this.met = new BitSet();
    this.asked = reach.askedAnyway();
    this.gone = new BitSet();
  }

  /** Another one in which the same facts wait, and the same have gone in. */
  Anteroom(Anteroom other) {
    this.reach = other.reach;
    this.facts = new ArrayList<>(other.facts);
    this.meets = new ArrayList<>(other.meets);
    this.met = (BitSet) other.met.clone();
    this.asked = (BitSet) other.asked.clone();
    this.gone = (BitSet) other.gone.clone();
  }

  /** The facts that go in once these are there too, of those that came before as well. */
  List<Object> admit(Collection<?> further) {
    int before = facts.size();
    for (Object fact : further) {
      int[] conditions = reach.metBy(fact);
      facts.add(fact);
      meets.add(conditions);
      for (int condition : conditions) {
        met.set(condition);
      }
    }
    for (int at = before; at < facts.size(); at++) {
      refuseCrowds(meets.get(at));
      reach.addAsked(meets.get(at), met, asked);
    }
    List<Object> admitted = new ArrayList<>();
    for (int at = gone.nextClearBit(0); at < facts.size(); at = gone.nextClearBit(at + 1)) {
      if (isAny(meets.get(at), asked)) {
        gone.set(at);
        admitted.add(facts.get(at));
      }
    }
    return admitted;
  }

  /**
   * Throws {@link RunawayRulesException} for a rule that these conditions, which are met, crowd.
   */
  private void refuseCrowds(int[] conditions) {
    for (int condition : conditions) {
      int[] joined = reach.joinedWith(condition);
      if (Math.pow(facts.size(), joined.length) > MOST_WAYS && ways(joined) > MOST_WAYS) {
        throw new RunawayRulesException(
            "more than "
                + MOST_WAYS
                + " ways to put the facts together for "
                + reach.ruleOf(condition));
      }
    }
  }

  /** In how many ways there is a fact for each of these conditions, each looked at by itself. */
  private double ways(int[] joined) {
    double ways = 1;
    for (int condition : joined) {
      int takes = 0;
      for (int i = 0; i < meets.size(); i++) {
        takes += Arrays.binarySearch(meets.get(i), condition) >= 0 ? 1 : 0;
      }
      ways *= takes;
    }
    return ways;
  }

  private static boolean isAny(int[] some, BitSet wanted) {
    for (int one : some) {
      if (wanted.get(one)) {
        return true;
      }
    }
    return false;
  }
}
