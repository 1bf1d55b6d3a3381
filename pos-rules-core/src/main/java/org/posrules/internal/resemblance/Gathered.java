package org.posrules.internal.resemblance;

import java.util.Arrays;

/** Numbers, some of them perhaps twice. Not thread-safe; used for one text. */
final class Gathered {
  private int[] numbers = new int[32];
  private int count;

  void add(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  /** Each once, in rising order. */
  int[] each() {
    Arrays.sort(numbers, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }
}
