package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the windows of a run whose issuer range, length and check digit are those of a card number.
 * Windows start and end where a group of digits does; inside a group longer than 19 digits they may
 * lie anywhere. Stateless; safe to share.
 */
final class CardWindows {
  private static final int LENGTH_PREFIX = 2;

  private CardWindows() {}

  /** The windows with a valid check digit, by their first digit. */
  static List<CardWindow> in(Scan scan, DigitRun run) {
    List<CardWindow> found = new ArrayList<>();
    for (int first = 0; first + Issuers.SHORTEST <= run.size(); first++) {
      found.addAll(from(scan, run, first));
    }
    return found;
  }

  /** The windows with a valid check digit that start at this digit. */
  static List<CardWindow> from(Scan scan, DigitRun run, int first) {
    int lengths = Issuers.lengthsFor(run.number(first, Issuers.PREFIX));
    return lengths == 0 || !canStart(scan, run, first)
        ? List.of()
        : valid(run, first, lengths, end -> canEnd(run, first, end));
  }

  /**
   * The first everyday card number anywhere in the group that starts at this digit: behind a
   * counter that is glued to it, or before an expiry date.
   */
  static Optional<CardWindow> glued(DigitRun run, int group) {
    int groupEnd = run.groupEnd(group);
    for (int first = group; first + Issuers.SHORTEST <= groupEnd; first++) {
      int lengths = Issuers.lengthsFor(run.number(first, Issuers.PREFIX));
      for (CardWindow window : valid(run, first, lengths, end -> end <= groupEnd)) {
        if (window.isEveryday()) {
          return Optional.of(window);
        }
      }
    }
    return Optional.empty();
  }

  private static List<CardWindow> valid(DigitRun run, int first, int lengths, IntPredicate ends) {
    List<CardWindow> found = new ArrayList<>(1);
    int evenDoubled = 0;
    int oddDoubled = 0;
    int most = Math.min(Issuers.LONGEST, run.size() - first);
    for (int offset = 0; offset < most; offset++) {
      int digit = run.digit(first + offset);
      boolean even = offset % 2 == 0;
      evenDoubled += even ? doubled(digit) : digit;
      oddDoubled += even ? digit : doubled(digit);
      int length = offset + 1;
      int sum = length % 2 == 0 ? evenDoubled : oddDoubled;
      boolean inUse = (lengths >> length & 1) == 1;
      if (inUse && sum % 10 == 0 && ends.test(first + length)) {
        found.add(new CardWindow(run, first, first + length));
      }
    }
    return found;
  }

  /** What a digit adds to the sum of ISO/IEC 7812-1 when its place is doubled. */
  private static int doubled(int digit) {
    return digit < 5 ? 2 * digit : 2 * digit - 9;
  }

  private static boolean canStart(Scan scan, DigitRun run, int first) {
    return run.startsGroup(first)
        || run.groupLength(first) > Issuers.LONGEST
        || afterLeadingZeros(run, first)
        || hasLengthPrefix(run, first)
        || isAfterByte(scan, run, first)
        || isAfterTime(run, first)
        || scan.keys().announcing(run.place(first)).declaresCard();
  }

  private static boolean afterLeadingZeros(DigitRun run, int first) {
    int start = run.groupStart(first);
    boolean goesOn = run.groupEnd(first) - first > LENGTH_PREFIX;
    return goesOn && first - start <= Issuers.PREFIX && run.number(start, first - start) == 0;
  }

  /** Whether one byte stands before, such as a response code before a dump. */
  private static boolean isAfterByte(Scan scan, DigitRun run, int first) {
    boolean bytes = scan.kind() == Scan.Kind.HEX_DIGITS;
    return bytes && first == run.groupStart(first) + LENGTH_PREFIX;
  }

  /** Whether the two digits before are the seconds of a time such as 10:15:01. */
  private static boolean isAfterTime(DigitRun run, int first) {
    int second = run.groupStart(first);
    return first == second + LENGTH_PREFIX
        && second > LENGTH_PREFIX
        && run.groupLength(second - 1) == LENGTH_PREFIX
        && run.gapBefore(second).equals(":")
        && run.gapBefore(second - LENGTH_PREFIX).equals(":")
        && run.number(second, LENGTH_PREFIX) < 60;
  }

  /** Whether two digits before tell the length of the rest, as in ISO 8583 field 2. */
  private static boolean hasLengthPrefix(DigitRun run, int first) {
    int start = run.groupStart(first);
    return first == start + LENGTH_PREFIX
        && run.number(start, LENGTH_PREFIX) == run.groupEnd(first) - first;
  }

  private static boolean canEnd(DigitRun run, int first, int end) {
    boolean startsInLongGroup = run.groupLength(first) > Issuers.LONGEST;
    return startsInLongGroup ? run.groupEnd(first) >= end : run.endsGroup(end - 1);
  }
}
