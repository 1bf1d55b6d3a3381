package org.posrules.internal.advice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Signal;

/**
 * Texts and codes that mean an unknown outcome in any rulebook: a floor that no author can take
 * away. Sources: ISO 8583:1987 DE39 68, ISO 8583:1993 action code 911; the socket errors of POSIX
 * and of the JDK.
 */
final class OutcomeFloor {
  /** Without spaces and signs, so that no spelling of them escapes. */
  private static final List<String> TEXTS =
      List.of(
          "readtimedout",
          "readtimeout",
          "sockettimeoutexception",
          "connectionreset",
          "econnreset",
          "brokenpipe",
          "unexpectedendoffile",
          "prematureeof",
          "sockethangup",
          "responsetimeout",
          "noresponsefromhost",
          "接收超时",
          "接收超時",
          "应答超时",
          "應答超時",
          "结果未知",
          "結果未知",
          "状态未知",
          "狀態未知");

  private static final Pattern EPIPE = Pattern.compile("\\bepipe\\b");
  private static final Pattern SPACES_AND_SIGNS = Pattern.compile("[^\\p{L}\\p{N}\n]+");

  /** A connection that never came about: nothing was sent over it. */
  private static final Pattern CONNECTING =
      Pattern.compile("(?:sockettimeoutexception)?connecttime(?:dout|out(?:exception|error)?)");

  private static final Map<String, Set<String>> CODES =
      Map.of(
          "iso8583-1987", Set.of("68"),
          "iso8583-1993", Set.of("911"),
          "iso8583-common", Set.of("68"),
          "unionpay", Set.of("68", "98"));

  private OutcomeFloor() {}

  static boolean speaksOfIt(FailedTransaction transaction, List<Signal> signals) {
    return inText(transaction.errorText()) || signals.stream().anyMatch(OutcomeFloor::isCode);
  }

  private static boolean inText(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = SPACES_AND_SIGNS.matcher(folded).replaceAll("");
    String rest = CONNECTING.matcher(bare).replaceAll(" ");
    return EPIPE.matcher(folded).find() || TEXTS.stream().anyMatch(rest::contains);
  }

  /** By the scheme in which the code was found, whatever the caller called it. */
  private static boolean isCode(Signal signal) {
    return signal instanceof CodeSignal code
        && code.facts().contains("responseCode")
        && CODES.getOrDefault(code.scheme(), Set.of()).contains(code.code());
  }
}
