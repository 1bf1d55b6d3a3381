package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.rulebook.RulePlace;

/**
 * A rule as it is written.
 *
 * @param file that it stands in
 * @param name without quotes
 * @param words from {@code rule} to before the next one
 */
record DrlRule(String file, String name, List<Token> words) {
  DrlRule {
    words = List.copyOf(words);
  }

  static List<DrlRule> in(String file, List<Token> words) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean first = i == 0 || !isPartOfAName(words.get(i - 1));
      if (words.get(i).is("rule") && first && words.get(i + 1).kind() != Token.Kind.SIGN) {
        starts.add(i);
      }
    }
    List<DrlRule> rules = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      rules.add(new DrlRule(file, words.get(from + 1).value(), words.subList(from, to)));
    }
    return rules;
  }

  private static boolean isPartOfAName(Token before) {
    return before.is(".") || before.is("rule");
  }

  RulePlace place() {
    return place(file, words.get(0));
  }

  int length() {
    Token last = words.get(words.size() - 1);
    return last.end() - words.get(0).start();
  }

  /** Where the rule says this word, or where it begins. */
  RulePlace placeOf(String word) {
    return words.stream()
        .filter(said -> said.text().equals(word))
        .findFirst()
        .map(said -> place(file, said))
        .orElseGet(this::place);
  }

  static RulePlace place(String file, Token token) {
    return new RulePlace(file, token.line(), token.column());
  }
}
