package org.posrules.internal.advice;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posrules.Messages;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;

/** The rulebook's words in one language. Immutable; thread-safe. */
final class Wording {
  private final Language language;
  private final Map<String, CauseText> causes;
  private final Map<String, ActionText> actions;
  private final Map<String, String> words;

  Wording(RulebookContent rulebook, Language language) {
    this.language = language;
    this.causes = rulebook.causeTexts().getOrDefault(language, Map.of());
    this.actions = rulebook.actionTexts().getOrDefault(language, Map.of());
    this.words = rulebook.words().getOrDefault(language, Map.of());
  }

  Language language() {
    return language;
  }

  CauseText cause(String name) {
    CauseText text = causes.get(name);
    return text == null ? new CauseText(name, name, name, name, name) : text;
  }

  ActionText action(String id) {
    ActionText text = actions.get(id);
    return text == null ? new ActionText(id, List.of(id)) : text;
  }

  /** A label or sentence; {@code {0}}, {@code {1}} stand for the values. */
  String word(String key, Object... values) {
    String pattern = words.getOrDefault(key, key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(values);
  }

  /** What to tell whom; while the outcome is open, everybody is told to look first. */
  Messages messages(String cause, boolean open, boolean causeSaysSo) {
    CauseText text = cause(cause);
    if (!open || causeSaysSo) {
      return new Messages(text.cardholder(), text.display(), text.cashier(), text.operations());
    }
    String gap = language == Language.ZH_CN ? "" : " ";
    return new Messages(
        word("open.cardholder"),
        word("open.display"),
        word("open.cashier") + gap + text.cashier(),
        word("open.operations") + gap + text.operations());
  }
}
