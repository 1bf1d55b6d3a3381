package org.posrules.internal.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Cause.MoneyState;

/**
 * Whether nothing has failed: no fault is suspected, and nothing that facts or words say of the
 * money leaves a doubt, whatever an author wrote. Pure.
 */
final class Harmless {
  private static final Set<Says> NOTHING_SENT = EnumSet.of(Says.KEPT, Says.BEFORE, Says.NO_MONEY);

  /** An approval doubts nothing of itself: words that speak of the money are its own. */
  private static final Set<Says> APPROVAL =
      EnumSet.of(
          Says.APPROVED, Says.CLAIMED, Says.DOUBTED, Says.REPLIED, Says.SENT, Says.FOUND_APPROVED);

  /** The host's approval of what takes another payment back. */
  private static final Set<Says> UNDONE =
      EnumSet.of(Says.UNDONE, Says.TAKES_BACK, Says.DOUBTED, Says.REPLIED, Says.SENT);

  /** The answer to a question that moves no money, however much was sent for it. */
  private static final Set<Says> ONLY_ASKED =
      EnumSet.of(Says.NO_MONEY, Says.REPLIED, Says.SENT, Says.DOUBTED, Says.SERVED);

  private Harmless() {}

  /** What it is instead of a fault; empty where a fault is suspected or the money in doubt. */
  static Optional<RankedCause> of(Ranking ranking, JudgedPayment payment) {
    boolean fault = !ranking.faults().isEmpty() || payment.never();
    List<RankedCause> harmless = fault ? List.of() : ranking.harmless();
    return harmless.stream().findFirst().filter(reading -> agrees(reading, payment.said()));
  }

  private static boolean agrees(RankedCause reading, Set<Says> said) {
    boolean paid = reading.cause().money() == MoneyState.CHARGED;
    boolean undone = said.contains(Says.UNDONE) && UNDONE.containsAll(said);
    boolean asked = said.contains(Says.NO_MONEY) && ONLY_ASKED.containsAll(said);
    return paid ? undone || APPROVAL.containsAll(said) : asked || NOTHING_SENT.containsAll(said);
  }
}
