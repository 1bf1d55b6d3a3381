package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.internal.authoring.drl.Tokenizer;
import org.posrules.rulebook.RulePlace;

/** Where rules stand in their files, by the names that the compiler knows them by. */
final class WrittenRules {
  private final Map<String, DrlRule> byName = new HashMap<>();
  private final SortedMap<String, String> drl;

  WrittenRules(SortedMap<String, String> drl) {
    this.drl = drl;
    drl.forEach(
        (file, text) ->
            DrlRule.in(file, tokens(file, text)).forEach(rule -> byName.put(rule.name(), rule)));
  }

  /** Where the rule says this word, or where it begins. */
  RulePlace placeOf(String rule, String word) {
    DrlRule written = byName.get(rule);
    return written == null ? placeOf(word) : written.placeOf(word);
  }

  /** Where any file says this word. */
  RulePlace placeOf(String word) {
    for (Map.Entry<String, String> file : drl.entrySet()) {
      Optional<Token> said =
          tokens(file.getKey(), file.getValue()).stream()
              .filter(each -> each.text().equals(word))
              .findFirst();
      if (said.isPresent()) {
        return DrlRule.place(file.getKey(), said.get());
      }
    }
    return CompilerProcess.placeOf(drl);
  }

  private static List<Token> tokens(String file, String text) {
    return Tokenizer.tokens(file, text, new ArrayList<>());
  }
}
