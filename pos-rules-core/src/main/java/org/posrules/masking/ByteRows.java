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
    int before = smallBeside(window.run(), window.first() - 1, -1);
    return apart && before + smallBeside(window.run(), window.end(), 1) >= FEWEST_BESIDE;
  }

  /** How many small numbers stand directly beside this digit, up to as many as tell. */
  private static int smallBeside(DigitRun run, int digit, int direction) {
    int count = 0;
    int next = digit;
    while (count < FEWEST_BESIDE && next >= 0 && next < run.size() && isSmall(run, next)) {
      next = direction < 0 ? run.groupStart(next) - 1 : run.groupEnd(next);
      count++;
    }
    return count;
  }

  private static boolean isSmall(DigitRun run, int index) {
    return run.groupLength(index) <= MOST_DIGITS;
  }
}
