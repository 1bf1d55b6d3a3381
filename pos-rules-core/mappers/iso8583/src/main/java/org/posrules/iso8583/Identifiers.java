package org.posrules.iso8583;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.References;

/** By what others find the payment, and whether two messages speak of the same one. Pure. */
final class Identifiers {
  private static final Pattern STAN = Pattern.compile("[0-9]{1,12}");
  private static final Pattern RRN = Pattern.compile("[0-9A-Za-z]{1,12}");
  private static final Pattern AUTHORISATION_CODE = Pattern.compile("[0-9A-Za-z]{1,6}");
  private static final Pattern TERMINAL = Pattern.compile("[!-~]{1,16}");
  private static final Pattern MERCHANT = Pattern.compile("[ -~]{1,35}");
  private static final Pattern ACQUIRER = Pattern.compile("[0-9]{1,11}");

  private Identifiers() {}

  /** The number of an element by which the answer is one to another request; 0: by none. */
  static int contradiction(Elements asked, Elements told) {
    if (differ(stan(asked), stan(told))) {
      return Elements.STAN;
    }
    return differ(asked.read(Elements.TERMINAL, TERMINAL), told.read(Elements.TERMINAL, TERMINAL))
        ? Elements.TERMINAL
        : 0;
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Some libraries drop zeros in front. */
  private static @Nullable String stan(Elements message) {
    String stan = message.read(Elements.STAN, STAN);
    return stan == null ? null : stan.replaceFirst("^0+(?=.)", "");
  }

  /** {@code told}: null without an answer. */
  static void addTo(FailedTransaction.Builder facts, Elements asked, @Nullable Elements told) {
    String rrn = latest(asked, told, Elements.RRN, RRN);
    String stan = asked.read(Elements.STAN, STAN);
    String code = latest(asked, told, Elements.AUTHORISATION_CODE, AUTHORISATION_CODE);
    if (rrn != null || stan != null || code != null) {
      facts.references(new References(rrn, stan, code));
    }
    facts
        .terminalId(asked.read(Elements.TERMINAL, TERMINAL))
        .merchantId(asked.read(Elements.MERCHANT, MERCHANT))
        .acquirerId(asked.read(Elements.ACQUIRER, ACQUIRER));
  }

  /** The host may give an RRN of its own, by which it then finds the payment. */
  private static @Nullable String latest(
      Elements asked, @Nullable Elements told, int number, Pattern form) {
    String given = told == null ? null : told.read(number, form);
    return given != null ? given : asked.read(number, form);
  }
}
