package org.posrules.internal.authoring;

import java.util.Map;
import java.util.Optional;
import org.posrules.rulebook.RulePlace;

/** The name that stands at a place in the files of a rulebook. Pure. */
final class WordAt {
  private WordAt() {}

  /** Empty where no name begins there; a quote before it is passed over. */
  static String of(Map<String, String> texts, RulePlace place) {
    if (place.line() == 0 || place.column() == 0) {
      return "";
    }
    Optional<String> line =
        texts.getOrDefault(place.file(), "").lines().skip(place.line() - 1L).findFirst();
    return line.filter(text -> text.length() >= place.column())
        .map(text -> name(text, place.column() - 1))
        .orElse("");
  }

  private static String name(String line, int column) {
    int from = line.charAt(column) == '"' ? column + 1 : column;
    int to = from;
    while (to < line.length() && isOfName(line.charAt(to))) {
      to++;
    }
    return line.substring(from, to);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
