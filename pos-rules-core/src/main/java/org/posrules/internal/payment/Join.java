package org.posrules.internal.payment;

import static org.posrules.PaymentState.CHARGED;
import static org.posrules.PaymentState.DECLINED;
import static org.posrules.PaymentState.NOT_SENT;
import static org.posrules.PaymentState.REVERSED;
import static org.posrules.PaymentState.UNKNOWN;
import static org.posrules.internal.values.Says.APPROVED;
import static org.posrules.internal.values.Says.BEFORE;
import static org.posrules.internal.values.Says.CLAIMED;
import static org.posrules.internal.values.Says.CUT;
import static org.posrules.internal.values.Says.DOUBTED;
import static org.posrules.internal.values.Says.FOUND_APPROVED;
import static org.posrules.internal.values.Says.FOUND_NOTHING;
import static org.posrules.internal.values.Says.FOUND_REFUSED;
import static org.posrules.internal.values.Says.FOUND_REVERSED;
import static org.posrules.internal.values.Says.FOUND_UNDER_WAY;
import static org.posrules.internal.values.Says.KEPT;
import static org.posrules.internal.values.Says.NO_MONEY;
import static org.posrules.internal.values.Says.REFUSED;
import static org.posrules.internal.values.Says.REPLIED;
import static org.posrules.internal.values.Says.SAID_REFUSED;
import static org.posrules.internal.values.Says.SENT;
import static org.posrules.internal.values.Says.SERVED;
import static org.posrules.internal.values.Says.SILENT;
import static org.posrules.internal.values.Says.TAKES_BACK;
import static org.posrules.internal.values.Says.WEAKLY_REFUSED;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.posrules.PaymentState;
import org.posrules.internal.values.Says;

/**
 * How proofs add up: the first law that holds decides. Below an inquiry it is a join over a small
 * lattice (never sent, answered no, open, approved); a contradiction is UNKNOWN. What a law does
 * not name does not matter to it, so the order of the proofs cannot matter either. See
 * docs/decisions/0004-payment-state.md. Pure.
 */
final class Join {
  /**
   * A line of the table.
   *
   * @param state what follows
   * @param all what must have been said
   * @param any of which at least one must have been said too; empty: nothing more is asked
   */
  record Law(PaymentState state, Set<Says> all, Set<Says> any) {
    boolean holds(Set<Says> said) {
      return said.containsAll(all) && (any.isEmpty() || !Collections.disjoint(said, any));
    }

    /** What of the said brought this about. */
    boolean rests(Says says) {
      return all.contains(says) || any.contains(says);
    }
  }

  private static final List<Law> LAWS =
      List.of(
          // An inquiry comes after everything else and settles it ...
          law(UNKNOWN, Set.of(FOUND_UNDER_WAY)),
          law(REVERSED, Set.of(FOUND_REVERSED)),
          // A void that was refused leaves the sale, and one that went through has undone it.
          law(UNKNOWN, Set.of(TAKES_BACK)),
          law(CHARGED, Set.of(FOUND_APPROVED)),
          // ... unless it knows nothing of money that somebody saw moving.
          law(UNKNOWN, Set.of(FOUND_REFUSED), CLAIMED, APPROVED),
          law(UNKNOWN, Set.of(FOUND_NOTHING), CLAIMED, APPROVED),
          law(DECLINED, Set.of(FOUND_REFUSED)),
          law(NOT_SENT, Set.of(FOUND_NOTHING)),
          // Money is a veto: whoever claims that it was taken must be proven wrong first.
          law(UNKNOWN, Set.of(CLAIMED)),
          law(NOT_SENT, Set.of(NO_MONEY)),
          // "Nothing left" beside a trace of the request is a contradiction; silence is no trace.
          law(UNKNOWN, Set.of(KEPT), SENT, CUT, SERVED, REPLIED, APPROVED),
          law(DECLINED, Set.of(KEPT, REFUSED)),
          law(NOT_SENT, Set.of(KEPT)),
          law(
              UNKNOWN,
              Set.of(APPROVED),
              REFUSED,
              SAID_REFUSED,
              WEAKLY_REFUSED,
              SILENT,
              CUT,
              BEFORE),
          law(CHARGED, Set.of(APPROVED)),
          // An answer that the caller has outweighs words about waiting for it.
          law(DECLINED, Set.of(REPLIED, REFUSED)),
          law(UNKNOWN, Set.of(SILENT)),
          law(DECLINED, Set.of(REFUSED)),
          law(UNKNOWN, Set.of(CUT)),
          law(DECLINED, Set.of(SAID_REFUSED)),
          law(UNKNOWN, Set.of(SENT)),
          law(DECLINED, Set.of(WEAKLY_REFUSED)),
          // Nobody answers what was not asked.
          law(UNKNOWN, Set.of(REPLIED)),
          law(NOT_SENT, Set.of(BEFORE)),
          // What a doubt touches never gets here, see Prose; it only says why nothing is proven.
          law(UNKNOWN, Set.of(DOUBTED)),
          law(UNKNOWN, Set.of()));

  private Join() {}

  private static Law law(PaymentState state, Set<Says> all, Says... any) {
    return new Law(state, some(all), some(List.of(any)));
  }

  private static Set<Says> some(Collection<Says> says) {
    return says.isEmpty() ? EnumSet.noneOf(Says.class) : EnumSet.copyOf(says);
  }

  /** The law that decides; the last one asks for nothing, so there always is one. */
  static Law of(Set<Says> said) {
    for (Law law : LAWS) {
      if (law.holds(said)) {
        return law;
      }
    }
    throw new AssertionError("the last law holds of anything");
  }
}
