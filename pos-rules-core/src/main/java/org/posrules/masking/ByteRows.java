package org.posrules.masking;

/** Tells the numbers of a row of bytes from the groups of a card number. Stateless. */
final class ByteRows {
  private static final int ASCII_ZONE = 3;
  private static final int MOST_DIGITS = 3;
  private static final int FEWEST_BESIDE = 3;

  private ByteRows() {}

  /** Whether the groups of this window are, or are among, the bytes of a message. */
  static boolean hold(CardWindow window) {
    return isOfPairs(window) ? isCoded(window) || isAmongPairs(window) : isAmongSmall(window);
  }

  private static boolean isOfPairs(CardWindow window) {
    return window.allGroups(i -> window.run().groupLength(i) == 2);
  }

  /** Whether every pair is the code of a digit. */
  private static boolean isCoded(CardWindow window) {
    return window.allGroups(i -> window.run().digit(i) == ASCII_ZONE);
  }

  /** Whether other pairs stand beside it, and none before it tells its length. */
  private static boolean isAmongPairs(CardWindow window) {
    DigitRun run = window.run();
    boolean before = window.first() > 0 && run.groupLength(window.first() - 1) == 2;
    boolean after = window.end() < run.size() && run.groupLength(window.end()) == 2;
    boolean hasLength = before && window.hasLengthBefore();
    return (before || after || run.touchesHexPair(window)) && !hasLength;
  }

  /** Whether it starts and ends with small numbers, and more of them go on beside it. */
  private static boolean isAmongSmall(CardWindow window) {
    boolean edges =
        isSmall(window.run(), window.first()) && isSmall(window.run(), window.end() - 1);
    boolean apart = edges && !CardShape.isRegular(window);
    return apart && smallBefore(window) + smallAfter(window) >= FEWEST_BESIDE;
  }

  private static int smallBefore(CardWindow window) {
    DigitRun run = window.run();
    int count = 0;
    int start = window.first();
    while (count < FEWEST_BESIDE && start > 0 && isSmall(run, start - 1)) {
      start = run.groupStart(start - 1);
      count++;
    }
    return count;
  }

  private static int smallAfter(CardWindow window) {
    DigitRun run = window.run();
    int count = 0;
    int end = window.end();
    while (count < FEWEST_BESIDE && end < run.size() && isSmall(run, end)) {
      end = run.groupEnd(end);
      count++;
    }
    return count;
  }

  private static boolean isSmall(DigitRun run, int index) {
    return run.groupLength(index) <= MOST_DIGITS;
  }
}
