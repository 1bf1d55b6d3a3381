package org.posrules.internal.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt name may have meant. Pure. */
public final class Nearest {
  private static final int FARTHEST = 3;

  private Nearest() {}

  /** {@code ; did you mean X?}, or nothing where no name is near. */
  public static String hint(String written, Collection<String> known) {
    return to(written, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** The known name with the fewest slips from what is written, if it is near at all. */
  public static Optional<String> to(String written, Collection<String> known) {
    int farthest = Math.min(FARTHEST, written.length() / 2);
    String plain = plain(written);
    return known.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= FARTHEST)
        .filter(name -> distance(plain, plain(name)) <= farthest)
        .min(
            Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static String plain(String name) {
    return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }
}
