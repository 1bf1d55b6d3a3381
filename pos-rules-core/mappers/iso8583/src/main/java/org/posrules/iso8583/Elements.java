package org.posrules.iso8583;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The elements of one message, each read only in the form that the standard gives it. */
final class Elements {
  static final int MTI = 0;
  static final int PROCESSING_CODE = 3;
  static final int AMOUNT = 4;
  static final int SENT_AT = 7;
  static final int STAN = 11;
  static final int LOCAL_TIME = 12;
  static final int LOCAL_DATE = 13;
  static final int EXPIRY = 14;
  static final int ENTRY_MODE = 22;
  static final int ACQUIRER = 32;
  static final int RRN = 37;
  static final int AUTHORISATION_CODE = 38;
  static final int RESPONSE_CODE = 39;
  static final int TERMINAL = 41;
  static final int MERCHANT = 42;
  static final int CURRENCY = 49;
  static final int CHIP = 55;

  private final IntFunction<@Nullable String> message;
  private final IntConsumer leftOut;

  Elements(IntFunction<@Nullable String> message, IntConsumer leftOut) {
    this.message = message;
    this.leftOut = leftOut;
  }

  /** The element without the spaces that pad it; null where it is absent, blank or ill-formed. */
  @Nullable String read(int number, Pattern form) {
    String value = message.apply(number);
    if (value == null || value.isBlank()) {
      return null;
    }
    String bare = value.strip();
    return usable(number, form.matcher(bare).matches() ? bare : null);
  }

  /** Whether the element is absent, blank or all zeros. */
  boolean isNothing(int number) {
    String value = message.apply(number);
    return value == null || value.matches("[0 ]*");
  }

  /** What has become of the element; where nothing has, the caller is told. */
  <T> @Nullable T usable(int number, @Nullable T value) {
    if (value == null) {
      leaveOut(number);
    }
    return value;
  }

  /** Tells the caller that the element was there and could not be used. */
  void leaveOut(int number) {
    leftOut.accept(number);
  }
}
