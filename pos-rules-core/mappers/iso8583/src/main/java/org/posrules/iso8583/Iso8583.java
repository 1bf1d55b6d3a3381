package org.posrules.iso8583;

import java.time.Clock;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;

/**
 * From an ISO 8583 request and its answer to the facts of a failed transaction.
 *
 * <p>A message is anything that gives a data element as text by its number, with the message type
 * as number 0 and binary elements in hexadecimal: {@code map::get}, or {@code msg::getString} of
 * jPOS. Only elements 0, 3, 4, 7, 11 to 14, 22, 32, 37 to 39, 41, 42, 49 and 55 are ever asked for,
 * and of 55 only tags 95, 9B, 9F34 and 9F27 are kept; so no card number, track or PIN gets
 * anywhere.
 *
 * <p>What an element does not say stays unknown. One that is ill-formed, or contradicts another, is
 * left out and never throws; {@link #leftOut} tells which.
 *
 * <p>Immutable; thread-safe as far as the clock and the listener given to it are.
 */
public final class Iso8583 {
  private static final Iso8583 STANDARD = new Iso8583(null, null, number -> {});
  private static final Pattern DIGITS = Pattern.compile("[0-9]{4}");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{2,4}");

  private final @Nullable String scheme;
  private final @Nullable Clock localTime;
  private final IntConsumer leftOut;

  private Iso8583(@Nullable String scheme, @Nullable Clock localTime, IntConsumer leftOut) {
    this.scheme = scheme;
    this.localTime = localTime;
    this.leftOut = leftOut;
  }

  /** Response codes by the version of the message, times only from DE7, nobody told what is out. */
  public static Iso8583 standard() {
    return STANDARD;
  }

  /**
   * Reads response codes as those of a card scheme or acquirer, for example {@code visa}, {@code
   * mastercard} or {@code unionpay}; null: by the version of the message, {@code iso8583-1987},
   * {@code iso8583-1993} or {@code iso8583-2003}. Under this very name, {@code unionpay} also tells
   * a void from a refund by its processing codes.
   */
  public Iso8583 scheme(@Nullable String scheme) {
    return new Iso8583(scheme, localTime, leftOut);
  }

  /**
   * The time now, in the zone of the terminal, for DE12 and DE13; for an old message, the time at
   * which it was logged. A time without a year is taken where it is at most half a year old.
   */
  public Iso8583 localTime(Clock localTime) {
    return new Iso8583(scheme, localTime, leftOut);
  }

  /**
   * Told the number of each element that was there and could not be used, once and in order, never
   * its value. 0: a message type that does not fit: the request has none that is answered, and then
   * nothing else is read, or the answer has one that answers something else. 11 or 41 may also say
   * that the answer belongs to another request.
   */
  public Iso8583 leftOut(IntConsumer leftOut) {
    return new Iso8583(scheme, localTime, leftOut);
  }

  /**
   * The facts that the two messages give; add what only the caller knows. Without an answer, the
   * request counts as sent and not answered: whoever knows that it never left says {@code
   * requestSent(false)}.
   *
   * <p>Whether a reversal or a void went through says nothing of whether the payment did; when one
   * was accepted, say {@code inquiry(REVERSED)}.
   *
   * @param request as it was sent
   * @param answer as it came; null if none came. One to another request counts as none
   */
  public FailedTransaction.Builder failed(
      IntFunction<@Nullable String> request, @Nullable IntFunction<@Nullable String> answer) {
    NavigableSet<Integer> unused = new TreeSet<>();
    FailedTransaction.Builder facts = facts(request, answer, unused::add);
    unused.forEach(leftOut::accept);
    return facts;
  }

  private FailedTransaction.Builder facts(
      IntFunction<@Nullable String> request,
      @Nullable IntFunction<@Nullable String> answer,
      IntConsumer unused) {
    FailedTransaction.Builder facts = FailedTransaction.builder();
    Elements asked = new Elements(request, unused);
    Mti mti = Mti.of(asked.read(Elements.MTI, DIGITS)).filter(Mti::asks).orElse(null);
    if (mti == null) {
      asked.leaveOut(Elements.MTI);
      return facts;
    }
    Elements told = answer == null ? null : answerTo(asked, mti, new Elements(answer, unused));
    facts
        .transactionType(Fields.type(asked, mti, "unionpay".equals(scheme)))
        .amount(Fields.amount(asked, mti))
        .cardExpiry(Fields.expiry(asked))
        .entryMode(Fields.entryMode(asked, mti))
        .transactionTime(new TimeOfMessage(localTime).of(asked, mti.version()));
    ChipFacts.addTo(facts, asked);
    Identifiers.addTo(facts, asked, told);
    if (mti.concernsMoney()) {
      facts.requestSent(true);
      outcome(facts, mti, told);
    }
    return facts;
  }

  /** The answer, if it is the one to this request; another's says nothing of this payment. */
  private static @Nullable Elements answerTo(Elements asked, Mti mti, Elements told) {
    boolean answers =
        Mti.of(told.read(Elements.MTI, DIGITS)).filter(other -> other.answers(mti)).isPresent();
    if (!answers) {
      told.leaveOut(Elements.MTI);
      return null;
    }
    int contradiction = Identifiers.contradiction(asked, told);
    return contradiction == 0 ? told : told.usable(contradiction, null);
  }

  private void outcome(FailedTransaction.Builder facts, Mti mti, @Nullable Elements told) {
    if (told == null) {
      facts.replyReceived(false);
      return;
    }
    String code = told.read(Elements.RESPONSE_CODE, CODE);
    if (code == null) {
      return; // An answer that does not say how it ended is no final one, and no silence either.
    }
    facts.replyReceived(true).responseCode(code).responseCodeScheme(schemeOf(mti));
  }

  private String schemeOf(Mti mti) {
    if (scheme != null) {
      return scheme;
    }
    return switch (mti.version()) {
      case Mti.V1987 -> "iso8583-1987";
      case Mti.V1993 -> "iso8583-1993";
      default -> "iso8583-2003";
    };
  }
}
