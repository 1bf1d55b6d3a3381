package org.posrules.internal.care;

import java.util.List;
import java.util.Map;
import org.posrules.care.ShopFact;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Words;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;

/** The rulebook's words about shops in one language. Immutable; thread-safe. */
final class CareWords {
  private final Language language;
  private final Words words;
  private final Map<String, ActionText> actions;
  private final Map<String, CauseText> causes;
  private final CareContent care;

  CareWords(RulebookContent rulebook, Language language) {
    this.language = language;
    this.words = new Words(rulebook, language);
    this.actions = rulebook.actionTexts().getOrDefault(language, Map.of());
    this.causes = rulebook.causeTexts().getOrDefault(language, Map.of());
    this.care = rulebook.care();
  }

  Language language() {
    return language;
  }

  /** A sentence; {@code {0}}, {@code {1}} stand for the values. */
  String word(String key, Object... values) {
    return words.get("care." + key, values);
  }

  /** A sentence on a number of things; that on one of them stands under {@code .one}. */
  String counted(String key, long count) {
    String one = "care." + key + ".one";
    return count == 1 && words.has(one) ? words.get(one, count) : word(key, count);
  }

  ActionText action(String id) {
    ActionText text = actions.get(id);
    return text == null ? new ActionText(id, List.of(id)) : text;
  }

  /** What a fact is called. */
  String fact(String name) {
    return word("fact." + name);
  }

  String fact(ShopFact<?> fact) {
    return fact(fact.name());
  }

  /** What a value is called; as it is, where it has no name. */
  String value(String value) {
    String key = "care.value." + value;
    return words.has(key) ? words.get(key) : value;
  }

  /** What a topic of training is called. */
  String topic(String name) {
    return care.rows(CareTable.TRAINING).stream()
        .filter(topic -> topic.topic().equals(name))
        .map(topic -> topic.title(language))
        .findFirst()
        .orElse(name);
  }

  /** What a paper is called. */
  String paper(String name) {
    return care.rows(CareTable.PAPERS).stream()
        .filter(paper -> paper.paper().equals(name))
        .map(paper -> paper.title(language))
        .findFirst()
        .orElse(name);
  }

  /** What a fee plan is called. */
  String plan(String name) {
    return care.rows(CareTable.PLANS).stream()
        .filter(plan -> plan.plan().equals(name))
        .map(plan -> plan.name(language))
        .findFirst()
        .orElse(name);
  }

  /** What happened, where payments failed of this cause; without the full stop. */
  String cause(String name) {
    CauseText text = causes.get(name);
    return text == null ? name : text.summary().replaceAll("[.。]$", "");
  }

  /** The names in a row. */
  String list(List<String> names) {
    return String.join(language == Language.ZH_CN ? "、" : ", ", names);
  }

  /** One sentence behind another. */
  String joined(List<String> sentences) {
    return String.join(language == Language.ZH_CN ? "" : " ", sentences);
  }
}
