package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;
import org.posrules.rulebook.RulePlace;

/**
 * A rule as it is written.
 *
 * @param file that it stands in
 * @param name without quotes
 * @param words from {@code rule} to before the next one
 */
record DrlRule(String file, String name, List<DrlWord> words) {
  DrlRule {
    words = List.copyOf(words);
  }

  static List<DrlRule> in(String file, List<DrlWord> words) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean first = i == 0 || !isPartOfAName(words.get(i - 1));
      if (words.get(i).is("rule") && first && words.get(i + 1).kind() != DrlWord.Kind.SIGN) {
        starts.add(i);
      }
    }
    List<DrlRule> rules = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      rules.add(new DrlRule(file, words.get(from + 1).unquoted(), words.subList(from, to)));
    }
    return rules;
  }

  private static boolean isPartOfAName(DrlWord before) {
    return before.is(".") || before.is("@") || before.is("rule");
  }

  RulePlace place() {
    return words.get(0).in(file);
  }

  int length() {
    DrlWord last = words.get(words.size() - 1);
    return last.offset() + last.written().length() - words.get(0).offset();
  }

  /** Where the rule says this word, or where it begins. */
  RulePlace placeOf(String word) {
    return words.stream()
        .filter(said -> said.is(word))
        .findFirst()
        .map(said -> said.in(file))
        .orElseGet(this::place);
  }
}
