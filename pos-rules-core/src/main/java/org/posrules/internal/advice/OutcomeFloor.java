package org.posrules.internal.advice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;

/**
 * Texts and codes that mean an unknown outcome in any rulebook: a floor that no author can take
 * away. Sources: ISO 8583:1987 DE39 68, ISO 8583:1993 action code 911; the socket errors of POSIX
 * and of the JDK.
 */
final class OutcomeFloor {
  private static final List<String> TEXTS =
      List.of(
          "read timed out",
          "read timeout",
          "sockettimeoutexception",
          "connection reset",
          "econnreset",
          "broken pipe",
          "epipe",
          "unexpected end of file",
          "premature eof",
          "socket hang up",
          "response timeout",
          "no response from host",
          "接收超时",
          "等待应答超时",
          "应答超时",
          "结果未知",
          "状态未知");

  private static final Map<String, Set<String>> CODES =
      Map.of(
          "iso8583-1987", Set.of("68"),
          "iso8583-1993", Set.of("911"),
          "unionpay", Set.of("68", "98"));

  /** Time-outs of the phase in which nothing is sent yet. */
  private static final String CONNECTING =
      "(?:java\\.net\\.)?sockettimeoutexception: connect timed out|connecttimeoutexception";

  private OutcomeFloor() {}

  static boolean speaksOfIt(FailedTransaction transaction) {
    return inText(transaction.errorText()) || inCode(transaction);
  }

  private static boolean inText(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String sent = folded.replaceAll(CONNECTING, " ");
    return TEXTS.stream().anyMatch(sent::contains);
  }

  private static boolean inCode(FailedTransaction transaction) {
    return transaction.responseCode() != null
        && transaction.responseCodeScheme() != null
        && CODES
            .getOrDefault(transaction.responseCodeScheme(), Set.of())
            .contains(transaction.responseCode().strip());
  }
}
