package org.posrules.service.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of a member that no request has. Pure. */
final class UnknownName {
  private static final int FARTHEST = 3;

  /** A name of another shape may be a value in the wrong place, so it is not repeated. */
  private static final Pattern SHOWABLE = Pattern.compile("(?!.*[0-9]{5})[A-Za-z_][A-Za-z0-9_.-]*");

  private static final Pattern CARD_DATA =
      Pattern.compile("(?i)pan|.*card_?(number|no).*|.*track_?[12]?.*|.*cv[vc]2?|.*pin(_?block)?");

  private UnknownName() {}

  static void refuse(Reading in, String name, Collection<String> known) {
    if (!SHOWABLE.matcher(name).matches()) {
      in.refuse("unknown-field", "has a field of unknown name, which is not repeated here");
    } else if (CARD_DATA.matcher(name).matches()) {
      in.refuseMember(name, "unknown-field", "card data is never taken; leave this field out");
    } else {
      in.refuseMember(name, "unknown-field", "there is no such field" + suggestion(name, known));
    }
  }

  private static String suggestion(String name, Collection<String> known) {
    return nearest(name, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** The known name with the fewest slips from this one, if it is near at all. */
  static Optional<String> nearest(String name, Collection<String> known) {
    int farthest = Math.min(FARTHEST, name.length() / 2);
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= farthest)
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
  }

  /** Levenshtein distance, without regard to case or to {@code _} and {@code -}. */
  private static int distance(String left, String right) {
    String a = plain(left);
    String b = plain(right);
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      previous = nextRow(a.charAt(i - 1), b, previous, i);
    }
    return previous[b.length()];
  }

  private static int[] nextRow(char letter, String b, int[] previous, int first) {
    int[] row = new int[b.length() + 1];
    row[0] = first;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = previous[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
    }
    return row;
  }

  private static String plain(String name) {
    return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }
}
