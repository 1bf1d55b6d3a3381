package org.posrules.internal.rulebook;

import java.util.Locale;
import java.util.Map;
import org.posrules.rulebook.Titles;

/** The titles of one rulebook. Immutable. */
record KnownTitles(
    Map<Language, Map<String, CauseText>> causes, Map<Language, Map<String, ActionText>> actions)
    implements Titles {

  @Override
  public String cause(String name, Locale language) {
    CauseText text = causes.getOrDefault(Language.of(language), Map.of()).get(name);
    return text == null ? name : text.summary();
  }

  @Override
  public String action(String id, Locale language) {
    ActionText text = actions.getOrDefault(Language.of(language), Map.of()).get(id);
    return text == null ? id : text.title();
  }
}
