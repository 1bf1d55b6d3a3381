package org.posrules.internal.advice;

import java.util.List;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.Retry.Reference;
import org.posrules.RetryAdvice;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Cause;

/**
 * Whether a repeat is safe: one function of what is proven about the money and of the suspects.
 *
 * <pre>
 * payment    a suspect, code or text forbids   suspects          advice
 * CHARGED    -                                 -                 DO_NOT_RETRY
 * REVERSED   (it was a void or a reversal)     -                 DO_NOT_RETRY
 * any        yes                               -                 DO_NOT_RETRY
 * UNKNOWN    no                                -                 VERIFY_FIRST
 * otherwise  no                                none              RETRY_AFTER_FIX
 * otherwise  no, but paid in another way       all of them       RETRY_AFTER_FIX or stricter
 * otherwise  no                                all of them       the strictest of their advice
 * </pre>
 *
 * What a cause lets nobody repeat unseen has been seen once an inquiry has answered. A suspect that
 * the text only resembles has no say, but where it is the likeliest, a lesser one does not let
 * somebody repeat at once. Pure.
 */
final class RetryRule {
  private static final int INQUIRE_AFTER_SECONDS = 30;

  private RetryRule() {}

  /**
   * The verdict.
   *
   * @param suspects ranked; empty when the facts do not tell
   * @param byOwnFacts those that the transaction's own facts suspect: what is remembered of others
   *     takes none of their advice away
   */
  static Verdict of(
      JudgedPayment payment, List<RankedCause> suspects, List<RankedCause> byOwnFacts) {
    RetryAdvice advice = advice(payment, suspects).strictest(advice(payment, byOwnFacts));
    Outcome outcome = suspects.isEmpty() ? Outcome.INSUFFICIENT_EVIDENCE : Outcome.DIAGNOSED;
    return new Verdict(
        outcome,
        advice,
        reference(advice, payment),
        seconds(advice, Math.max(longestWait(suspects), longestWait(byOwnFacts))),
        payment);
  }

  /** Nothing has failed, so there is nothing to repeat; no value of the advice permits less. */
  static Verdict ofHarmless(Outcome outcome, JudgedPayment payment) {
    return new Verdict(outcome, RetryAdvice.DO_NOT_RETRY, Reference.NONE, 0, payment);
  }

  private static RetryAdvice advice(JudgedPayment payment, List<RankedCause> suspects) {
    if (payment.done() || payment.never()) {
      return RetryAdvice.DO_NOT_RETRY;
    }
    RetryAdvice least =
        payment.said().contains(Says.PAID_OTHERWISE)
            ? RetryAdvice.RETRY_AFTER_FIX
            : RetryAdvice.RETRY_NOW;
    return strictest(payment, suspects)
        .strictest(payment.state().isRepeatable() ? least : RetryAdvice.VERIFY_FIRST);
  }

  private static RetryAdvice strictest(JudgedPayment payment, List<RankedCause> suspects) {
    boolean unnamed = !suspects.isEmpty() && suspects.get(0).onlyResembles();
    RetryAdvice strictest = unnamed ? RetryAdvice.RETRY_AFTER_FIX : null;
    for (RankedCause suspect : suspects) {
      if (!suspect.onlyResembles()) {
        RetryAdvice own = onceSeen(suspect.cause(), payment);
        strictest = strictest == null ? own : strictest.strictest(own);
      }
    }
    return strictest == null ? RetryAdvice.RETRY_AFTER_FIX : strictest;
  }

  private static RetryAdvice onceSeen(Cause cause, JudgedPayment payment) {
    if (cause.retry() != RetryAdvice.VERIFY_FIRST) {
      return cause.retry();
    }
    return payment.inquired() && payment.state() != PaymentState.DECLINED
        ? RetryAdvice.RETRY_LATER
        : RetryAdvice.RETRY_AFTER_FIX;
  }

  /** A refused or reversed payment is closed at the host; any other may still turn up there. */
  private static Reference reference(RetryAdvice advice, JudgedPayment payment) {
    if (advice == RetryAdvice.DO_NOT_RETRY) {
      return Reference.NONE;
    }
    boolean closed =
        payment.state() == PaymentState.DECLINED || payment.state() == PaymentState.REVERSED;
    return closed ? Reference.NEW : Reference.SAME;
  }

  private static int longestWait(List<RankedCause> suspects) {
    int longest = 0;
    for (RankedCause suspect : suspects) {
      longest = Math.max(longest, suspect.cause().waitSeconds());
    }
    return longest;
  }

  private static int seconds(RetryAdvice advice, int longest) {
    return switch (advice) {
      case RETRY_LATER -> longest;
      case VERIFY_FIRST -> longest == 0 ? INQUIRE_AFTER_SECONDS : longest;
      case RETRY_NOW, RETRY_AFTER_FIX, DO_NOT_RETRY -> 0;
    };
  }
}
