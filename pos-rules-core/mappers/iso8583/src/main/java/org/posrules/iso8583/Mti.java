package org.posrules.iso8583;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message type: version, class, function and origin, one digit each. Immutable. */
record Mti(char version, char kind, char function, char origin) {
  static final char V1987 = '0';
  static final char V1993 = '1';
  static final char V2003 = '2';

  static Optional<Mti> of(@Nullable String text) {
    return text != null && text.matches("[012][1-8][0-9][0-5]")
        ? Optional.of(new Mti(text.charAt(0), text.charAt(1), text.charAt(2), text.charAt(3)))
        : Optional.empty();
  }

  /** Whether it asks or advises, and so has an answer to wait for: 0200, 0201, 0220, 0420. */
  boolean asks() {
    return function == '0' || function == '2';
  }

  /** Whether an authorisation or the payment itself was asked for. */
  boolean isPayment() {
    return kind == '1' || kind == '2';
  }

  boolean isReversal() {
    return kind == '4';
  }

  boolean isSettlement() {
    return kind == '5';
  }

  /** Whether money depends on its answer: not for a sign-on, a key exchange or a file. */
  boolean concernsMoney() {
    return isPayment() || isReversal() || isSettlement();
  }

  /** Whether this answers the other: 0210 answers 0200, 0201 and no 0220. */
  boolean answers(Mti request) {
    return version == request.version
        && kind == request.kind
        && function == request.function + 1
        && sender(origin) == sender(request.origin);
  }

  /** Odd digits of the origin are repeats by the same party. */
  private static int sender(char origin) {
    return (origin - '0') / 2;
  }
}
