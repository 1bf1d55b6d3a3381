package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posrules.RetryAdvice.DO_NOT_RETRY;
import static org.posrules.RetryAdvice.RETRY_AFTER_FIX;
import static org.posrules.RetryAdvice.RETRY_LATER;
import static org.posrules.RetryAdvice.RETRY_NOW;
import static org.posrules.RetryAdvice.VERIFY_FIRST;
import static org.posrules.internal.advice.Situation.ANSWER;
import static org.posrules.internal.advice.Situation.APPROVAL;
import static org.posrules.internal.advice.Situation.SPOKEN_APPROVAL;
import static org.posrules.internal.advice.Situation.SPOKEN_CODE;
import static org.posrules.internal.advice.Situation.received;
import static org.posrules.internal.advice.Situation.when;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.FailedTransaction.Builder;
import org.posrules.InquiryOutcome;

/** The decision table of the guard: what may be repeated in which situation. */
class OutcomeGuardTest {
  private static final String NONE = "";

  private static UnaryOperator<Builder> text(String text) {
    return given -> given.errorText(text);
  }

  private static UnaryOperator<Builder> inquired(InquiryOutcome outcome) {
    return given -> given.requestSent(true).replyReceived(false).inquiry(outcome);
  }

  static Stream<Situation> nothingKnownOfTheMoney() {
    UnaryOperator<Builder> nothing = given -> given;
    return Stream.of(
        when("nothing known", nothing, NONE, VERIFY_FIRST, "unmapped"),
        when("misread, never sent", nothing, "CARD_MISREAD", RETRY_NOW, "now"),
        when("the host is busy", nothing, "HOST_BUSY", RETRY_LATER, "later-answered"),
        when("no link", nothing, "LINK_DOWN", RETRY_AFTER_FIX, "after-fix"),
        when("lost card", nothing, "LOST_CARD", DO_NOT_RETRY, "never"),
        when("timed out", nothing, "HOST_TIMEOUT", VERIFY_FIRST, "unknown"),
        when("no paper", nothing, "PAPER_OUT", VERIFY_FIRST, "unknown"),
        when("or timed out", nothing, "CARD_MISREAD,HOST_TIMEOUT", VERIFY_FIRST, "unknown"),
        when("or no link", nothing, "CARD_MISREAD,LINK_DOWN", RETRY_AFTER_FIX, "after-fix"),
        when("or lost", nothing, "CARD_MISREAD,LOST_CARD", RETRY_AFTER_FIX, "after-fix"));
  }

  static Stream<Situation> sentAndNoAnswer() {
    UnaryOperator<Builder> sent = given -> given.requestSent(true);
    UnaryOperator<Builder> noReply = given -> given.requestSent(true).replyReceived(false);
    return Stream.of(
        when("sent", sent, NONE, VERIFY_FIRST, "unknown"),
        when("sent, misread", sent, "CARD_MISREAD", VERIFY_FIRST, "unknown"),
        when("sent, busy", sent, "HOST_BUSY", VERIFY_FIRST, "unknown"),
        when("sent, declined", sent, "CARD_DECLINED", RETRY_AFTER_FIX, "after-fix"),
        when("sent, no link", sent, "LINK_DOWN", VERIFY_FIRST, "unknown"),
        when("sent, lost card", sent, "LOST_CARD", DO_NOT_RETRY, "never"),
        when("no reply, declined", noReply, "CARD_DECLINED", VERIFY_FIRST, "unknown"),
        when("no reply, busy", noReply, "HOST_BUSY", VERIFY_FIRST, "unknown"),
        when("no reply, lost card", noReply, "LOST_CARD", DO_NOT_RETRY, "never-but-unknown"),
        when("no reply but a code", List.of(ANSWER), noReply, "HOST_BUSY", VERIFY_FIRST, "unknown"),
        when("a long wait", g -> g.elapsedMillis(10_000L), "HOST_BUSY", VERIFY_FIRST, "unknown"),
        when(
            "a short wait",
            g -> g.elapsedMillis(9_999L),
            "HOST_BUSY",
            RETRY_LATER,
            "later-answered"),
        when("HTTP 500", g -> g.httpStatus(500), "CARD_MISREAD", VERIFY_FIRST, "unknown"),
        when("HTTP 408", g -> g.httpStatus(408), "CARD_MISREAD", VERIFY_FIRST, "unknown"),
        when(
            "HTTP 504, not sent",
            g -> g.httpStatus(504).requestSent(false),
            "CARD_MISREAD",
            VERIFY_FIRST,
            "unknown"),
        when("HTTP 429", g -> g.httpStatus(429), "HOST_BUSY", RETRY_LATER, "later-answered"));
  }

  static Stream<Situation> answered() {
    UnaryOperator<Builder> replied = given -> given.requestSent(true).replyReceived(true);
    UnaryOperator<Builder> sent = given -> given.requestSent(true);
    return Stream.of(
        when("replied, busy", replied, "HOST_BUSY", RETRY_LATER, "later-answered"),
        when("replied, declined", replied, "CARD_DECLINED", RETRY_AFTER_FIX, "after-fix"),
        when("replied, unknown", replied, NONE, VERIFY_FIRST, "unmapped"),
        when("replied, timed out", replied, "HOST_TIMEOUT", VERIFY_FIRST, "unknown"),
        when("a host's code", List.of(ANSWER), sent, "HOST_BUSY", RETRY_LATER, "later-answered"),
        when(
            "a code in the text", List.of(SPOKEN_CODE), sent, "HOST_BUSY", VERIFY_FIRST, "unknown"),
        when(
            "code for approval",
            List.of(APPROVAL),
            replied,
            "PAPER_OUT",
            VERIFY_FIRST,
            "approved-and-failed"),
        when(
            "text of approval",
            List.of(SPOKEN_APPROVAL),
            replied,
            "CARD_MISREAD",
            VERIFY_FIRST,
            "approved-and-failed"),
        when("approval and lost", List.of(APPROVAL), replied, "LOST_CARD", DO_NOT_RETRY, "never"));
  }

  static Stream<Situation> neverSent() {
    UnaryOperator<Builder> unsent = given -> given.requestSent(false);
    return Stream.of(
        when("not sent, unknown", unsent, NONE, RETRY_LATER, "not-sent"),
        when("not sent, no paper", unsent, "PAPER_OUT", RETRY_AFTER_FIX, "not-sent"),
        when("not sent, timed out", unsent, "HOST_TIMEOUT", RETRY_AFTER_FIX, "not-sent"),
        when("not sent, misread", unsent, "CARD_MISREAD", RETRY_NOW, "now"),
        when(
            "not sent, long wait",
            g -> unsent.apply(g).elapsedMillis(60_000L),
            "CARD_MISREAD",
            RETRY_NOW,
            "now"));
  }

  static Stream<Situation> textOfAnUnknownOutcome() {
    return Stream.of(
            "Read timed out",
            "java.net.SocketTimeoutException",
            "Connection reset by peer",
            "ECONNRESET",
            "write: broken pipe",
            "ＲＥＡＤ ＴＩＭＥＤ ＯＵＴ",
            "应答超时",
            "應答超時",
            "read  timed   out",
            "READ_TIMED_OUT",
            "Con\u200Bnection reset")
        .map(text -> when(text, text(text), "CARD_MISREAD", VERIFY_FIRST, "unknown"));
  }

  static Stream<Situation> textOfAFailureToConnect() {
    return Stream.of(
        when("cannot connect", text("connect timed out"), "CARD_MISREAD", RETRY_NOW, "now"),
        when(
            "cannot connect, then lost",
            text("connect timed out, then Connection reset"),
            "CARD_MISREAD",
            VERIFY_FIRST,
            "unknown"));
  }

  static Stream<Situation> codesOfAnUnknownOutcome() {
    return Stream.of(
        received("iso8583-1987", "68", "iso8583-1987"),
        received("iso8583-1993", "911", "iso8583-1993"),
        received("unionpay", "98", "unionpay"),
        received("a scheme that falls back", "68", "iso8583-1987"),
        received("a scheme that falls back", "911", "iso8583-1993"),
        received(null, "68", "iso8583-common"));
  }

  static Stream<Situation> inquiries() {
    return Stream.of(
        when("approved", inquired(InquiryOutcome.APPROVED), "CARD_MISREAD", DO_NOT_RETRY, "paid"),
        when("approved, unknown", inquired(InquiryOutcome.APPROVED), NONE, DO_NOT_RETRY, "paid"),
        when(
            "under way",
            inquired(InquiryOutcome.IN_PROGRESS),
            "CARD_MISREAD",
            VERIFY_FIRST,
            "in-progress"),
        when(
            "declined",
            inquired(InquiryOutcome.DECLINED),
            "HOST_TIMEOUT",
            RETRY_AFTER_FIX,
            "inquiry-declined"),
        when(
            "declined, busy",
            inquired(InquiryOutcome.DECLINED),
            "HOST_BUSY",
            RETRY_LATER,
            "inquiry-declined"),
        when(
            "not found",
            inquired(InquiryOutcome.NOT_FOUND),
            "HOST_TIMEOUT",
            RETRY_LATER,
            "inquiry-not_found"),
        when(
            "not found, misread",
            inquired(InquiryOutcome.NOT_FOUND),
            "CARD_MISREAD",
            RETRY_NOW,
            "inquiry-not_found"),
        when(
            "not found, unknown",
            inquired(InquiryOutcome.NOT_FOUND),
            NONE,
            RETRY_LATER,
            "inquiry-not_found"),
        when(
            "not found, lost card",
            inquired(InquiryOutcome.NOT_FOUND),
            "LOST_CARD",
            DO_NOT_RETRY,
            "never"),
        when(
            "reversed",
            inquired(InquiryOutcome.REVERSED),
            "HOST_TIMEOUT",
            RETRY_LATER,
            "inquiry-reversed"));
  }

  static Stream<Situation> situations() {
    return Stream.of(
            nothingKnownOfTheMoney(),
            sentAndNoAnswer(),
            answered(),
            neverSent(),
            textOfAnUnknownOutcome(),
            textOfAFailureToConnect(),
            codesOfAnUnknownOutcome(),
            inquiries())
        .flatMap(part -> part);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void situation_judged_hasItsAdvice(Situation situation) {
    assertEquals(situation.advice(), situation.judged().advice());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void situation_judged_hasItsReason(Situation situation) {
    assertEquals(situation.reason(), situation.judged().reason());
  }

  @ParameterizedTest
  @MethodSource("situations")
  void situation_judged_asksForAnInquiryWhileItIsOpen(Situation situation) {
    assertEquals(situation.open(), situation.judged().open());
  }
}
