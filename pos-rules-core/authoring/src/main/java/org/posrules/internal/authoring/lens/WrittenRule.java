package org.posrules.internal.authoring.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.drl.DrlReader;
import org.posrules.internal.authoring.drl.RuleText;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.rulebook.RulePlace;

/**
 * A rule as it stands in its file.
 *
 * @param file path inside the rulebook
 */
public record WrittenRule(String file, RuleText text) {

  /** The rules of all files, by id. */
  static SortedMap<String, WrittenRule> all(Map<String, String> drl) {
    SortedMap<String, WrittenRule> rules = new TreeMap<>();
    drl.forEach(
        (path, text) ->
            DrlReader.read(path, text, new ArrayList<>())
                .rules()
                .forEach(rule -> rules.put(rule.id(), new WrittenRule(path, rule))));
    return rules;
  }

  /** Whether it runs in shadow: what it finds is told, and nothing rests on it. */
  boolean isExperimental() {
    Token status = text.headers().get("@status");
    return status != null && status.value().equals("experimental");
  }

  /** Where it begins. */
  public RulePlace place() {
    return RulePlace.of(file, text.nameToken().line());
  }

  /** Where one of its conditions stands. */
  RulePlace place(int condition) {
    return RulePlace.of(file, text.conditions().get(condition).first().line());
  }

  /** Its conditions as they stand there, each in one line. */
  List<String> conditions() {
    return text.conditions().stream().map(condition -> condition.text()).toList();
  }

  /** The names in quotes of what it inserts: the cause first. */
  public List<String> named() {
    return text.consequence().stream().filter(Token::isString).map(Token::value).toList();
  }

  /** Whether what it inserts names one of these. */
  boolean names(Set<String> wanted) {
    return named().stream().anyMatch(wanted::contains);
  }
}
