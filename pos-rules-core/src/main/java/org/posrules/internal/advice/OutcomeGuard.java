package org.posrules.internal.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Retry.Reference;
import org.posrules.RetryAdvice;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

/**
 * The last word on repeating a payment, after all rules. While the outcome is unknown there is no
 * repeat, whatever an author wrote: the facts of the transaction decide here, and what a rulebook
 * says can only make the advice stricter. See docs/decisions/0004-outcome-guard.md. Pure.
 */
final class OutcomeGuard {
  private static final double BESIDE = 0.25;
  private static final int INQUIRE_AFTER_SECONDS = 30;
  private static final int ASK_AGAIN_SECONDS = 10;

  private final OutcomeEvidence evidence;

  OutcomeGuard(OutcomeEvidence evidence) {
    this.evidence = evidence;
  }

  /** {@code faults} are ranked; empty when the facts do not tell. */
  Verdict judge(FailedTransaction transaction, List<RankedCause> faults) {
    Optional<Cause> first = faults.stream().findFirst().map(RankedCause::cause);
    if (transaction.inquiry() != null) {
      return contradicts(transaction.inquiry())
          ? approved()
          : settled(transaction.inquiry(), first);
    }
    Verdict verdict = first.map(cause -> byCause(cause, faults)).orElse(unmapped());
    if (evidence.approved() && verdict.advice() != RetryAdvice.DO_NOT_RETRY) {
      return approved();
    }
    return evidence.mayBeOpen() ? whileOpen(verdict, first) : whenClosed(verdict, first);
  }

  /** An approval was seen, and the inquiry knows nothing of it. */
  private boolean contradicts(InquiryOutcome inquiry) {
    return evidence.approved()
        && (inquiry == InquiryOutcome.NOT_FOUND || inquiry == InquiryOutcome.DECLINED);
  }

  /** The status inquiry has closed the case, or says that it is still open. */
  private static Verdict settled(InquiryOutcome inquiry, Optional<Cause> first) {
    boolean never = first.isPresent() && first.get().retry() == RetryAdvice.DO_NOT_RETRY;
    return switch (inquiry) {
      case APPROVED -> new Verdict(RetryAdvice.DO_NOT_RETRY, Reference.NONE, 0, "paid", false);
      case IN_PROGRESS ->
          new Verdict(
              RetryAdvice.VERIFY_FIRST, Reference.SAME, ASK_AGAIN_SECONDS, "in-progress", true);
      case DECLINED, NOT_FOUND, REVERSED -> never ? never() : repeatable(inquiry, first);
    };
  }

  /** No money has moved: the cause decides; what could only not be repeated unseen now can be. */
  private static Verdict repeatable(InquiryOutcome inquiry, Optional<Cause> first) {
    RetryAdvice advice =
        first
            .map(Cause::retry)
            .filter(retry -> retry != RetryAdvice.VERIFY_FIRST)
            .orElse(
                inquiry == InquiryOutcome.DECLINED
                    ? RetryAdvice.RETRY_AFTER_FIX
                    : RetryAdvice.RETRY_LATER);
    String reason = "inquiry-" + inquiry.name().toLowerCase(Locale.ROOT);
    int wait = first.map(Cause::waitSeconds).orElse(0);
    return new Verdict(advice, Reference.NEW, wait, reason, false);
  }

  private static Verdict unmapped() {
    return new Verdict(
        RetryAdvice.VERIFY_FIRST, Reference.SAME, INQUIRE_AFTER_SECONDS, "unmapped", true);
  }

  private static Verdict never() {
    return new Verdict(RetryAdvice.DO_NOT_RETRY, Reference.NONE, 0, "never", false);
  }

  private static Verdict approved() {
    return new Verdict(RetryAdvice.VERIFY_FIRST, Reference.SAME, 0, "approved-and-failed", true);
  }

  private Verdict byCause(Cause cause, List<RankedCause> faults) {
    RetryAdvice advice = cause.retry();
    if (advice.isSafeToRepeat()) {
      advice = advice.strictest(strictestBeside(faults));
    }
    boolean open = cause.money() == MoneyState.UNKNOWN || advice == RetryAdvice.VERIFY_FIRST;
    Reference reference =
        advice == RetryAdvice.DO_NOT_RETRY
            ? Reference.NONE
            : cause.money() == MoneyState.ANSWERED ? Reference.NEW : Reference.SAME;
    return new Verdict(advice, reference, cause.waitSeconds(), reason(advice, cause.money()), open);
  }

  /** A repeat must be safe for every cause that is nearly as likely as the first. */
  private static RetryAdvice strictestBeside(List<RankedCause> faults) {
    double least = faults.get(0).confidence() * BESIDE;
    return faults.stream()
        .filter(fault -> fault.confidence() >= least)
        .map(fault -> fault.cause().retry())
        .map(retry -> retry == RetryAdvice.DO_NOT_RETRY ? RetryAdvice.RETRY_AFTER_FIX : retry)
        .reduce(RetryAdvice.RETRY_NOW, RetryAdvice::strictest);
  }

  private static String reason(RetryAdvice advice, MoneyState money) {
    return switch (advice) {
      case DO_NOT_RETRY -> "never";
      case VERIFY_FIRST -> "unknown";
      case RETRY_AFTER_FIX -> money == MoneyState.OPEN ? "after-fix-look-first" : "after-fix";
      case RETRY_LATER -> money == MoneyState.ANSWERED ? "later-answered" : "later-not-sent";
      case RETRY_NOW -> "now";
    };
  }

  /** The request may have left and no final answer is proven. */
  private Verdict whileOpen(Verdict verdict, Optional<Cause> first) {
    boolean answered =
        first.isPresent()
            && evidence.accepts(first.get())
            && !verdict.advice().isSafeToRepeat()
            && !verdict.open();
    if (answered) {
      return verdict;
    }
    int wait = verdict.afterSeconds() > 0 ? verdict.afterSeconds() : INQUIRE_AFTER_SECONDS;
    boolean never = verdict.advice() == RetryAdvice.DO_NOT_RETRY;
    return new Verdict(
        verdict.advice().strictest(RetryAdvice.VERIFY_FIRST),
        never ? Reference.NONE : Reference.SAME,
        wait,
        never ? "never-but-unknown" : "unknown",
        true);
  }

  /** Nothing left, or nothing says that it did. */
  private Verdict whenClosed(Verdict verdict, Optional<Cause> first) {
    if (evidence.neverSent() && verdict.advice() == RetryAdvice.VERIFY_FIRST) {
      RetryAdvice advice =
          first.isPresent() ? RetryAdvice.RETRY_AFTER_FIX : RetryAdvice.RETRY_LATER;
      return new Verdict(advice, Reference.SAME, verdict.afterSeconds(), "not-sent", false);
    }
    boolean contradiction =
        evidence.sent() && first.map(Cause::money).filter(MoneyState.NOT_SENT::equals).isPresent();
    return contradiction && verdict.advice().isSafeToRepeat()
        ? new Verdict(
            RetryAdvice.VERIFY_FIRST, Reference.SAME, INQUIRE_AFTER_SECONDS, "unknown", true)
        : verdict;
  }

  /**
   * What the guard decides.
   *
   * @param reason key of the sentence in {@code messages/words.csv}, after {@code retry.}
   * @param open whether a status inquiry must come before anything else
   */
  record Verdict(
      RetryAdvice advice, Reference reference, int afterSeconds, String reason, boolean open) {

    @Nullable Integer afterSecondsOrNull() {
      return afterSeconds == 0 ? null : afterSeconds;
    }
  }
}
