package org.posrules.service.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.Rulebook;

/** The codes of one rulebook, made ready to be searched. Immutable. */
final class CodeSearch {
  /** Where the words stand, the best place first. */
  private static final int IS = 0;

  private static final int BEGINS = 1;
  private static final int HAS = 2;
  private static final int NOT = 3;

  private final Rulebook rulebook;
  private final List<Entry> entries;

  CodeSearch(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.entries = rulebook.codes().rows().stream().map(Entry::of).toList();
  }

  /** This one, as long as the rulebook is the same. */
  // To compare all their rows would be as long as a search.
  @SuppressWarnings("ReferenceEquality")
  CodeSearch in(Rulebook now) {
    return now == rulebook ? this : new CodeSearch(now);
  }

  /** Rows with the words, codes that are or begin with them first; empty texts mean any. */
  List<CodeRow> find(String words, String scheme) {
    String code = words.toLowerCase(Locale.ROOT);
    String text = spoken(words);
    return entries.stream()
        .filter(each -> scheme.isEmpty() || each.row.scheme().equals(scheme))
        .map(each -> new Found(each.row, each.rank(code, text)))
        .filter(found -> found.rank < NOT)
        .sorted(Comparator.comparingInt(Found::rank))
        .map(Found::row)
        .toList();
  }

  /** A cause is also found by the words that make up its name. */
  private static String spoken(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private record Entry(CodeRow row, String code, String text) {
    static Entry of(CodeRow row) {
      String text =
          String.join(" ", row.code(), row.scheme(), row.cause(), row.english(), row.chinese());
      return new Entry(row, row.code().toLowerCase(Locale.ROOT), spoken(text));
    }

    int rank(String wantedCode, String wantedText) {
      if (code.equals(wantedCode)) {
        return IS;
      }
      if (code.startsWith(wantedCode)) {
        return BEGINS;
      }
      return text.contains(wantedText) ? HAS : NOT;
    }
  }

  private record Found(CodeRow row, int rank) {}
}
