package org.posrules.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What an author who wrote an unknown name may have meant. Pure. */
public final class Nearest {
  private static final int FARTHEST = 3;

  private Nearest() {}

  /** {@code "; did you mean X?"}, or nothing when no known name is near. */
  public static String hint(String name, Collection<String> known) {
    return to(name, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** The known name with the fewest slips from this one, if one is near at all. */
  public static Optional<String> to(String name, Collection<String> known) {
    String plain = plain(name);
    int farthest = Math.min(FARTHEST, plain.length() / 2);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= 2 * FARTHEST)
        .filter(candidate -> distance(plain, plain(candidate)) <= farthest)
        .min(
            Comparator.comparingInt((String candidate) -> distance(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Without regard to case or to {@code _}, {@code -} and spaces. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = plain.length() - 1; i >= 0; i--) {
      if ("_- ".indexOf(plain.charAt(i)) >= 0) {
        plain.deleteCharAt(i);
      }
    }
    return plain.toString();
  }

  /** Slips of the pen: a letter put in, left out, replaced, or two that have changed places. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
