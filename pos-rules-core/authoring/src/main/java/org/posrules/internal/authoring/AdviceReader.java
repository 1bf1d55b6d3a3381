package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.ActingParty;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.Language;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.ProblemKind;

/** Reads actions and the words of both languages; a missing text is a problem. */
final class AdviceReader {
  static final String ACTIONS = "tables/actions.csv";
  static final String WORDS = "messages/words.csv";

  private final Layers layers;

  AdviceReader(Layers layers) {
    this.layers = layers;
  }

  private List<CsvRow> actionRows() {
    return layers.table(
        ACTIONS,
        "action",
        "party",
        "minutes",
        "fits",
        "title_en",
        "title_zh",
        "steps_en",
        "steps_zh");
  }

  Map<String, Action> actions() {
    Once<Action> actions = new Once<>();
    for (CsvRow row : actionRows()) {
      actions.put(row.needed("action"), row, action(row));
    }
    return actions.values();
  }

  private static Action action(CsvRow row) {
    int minutes = row.number("minutes");
    if (minutes < 1) {
      row.problem(ProblemKind.FIELD_VALUE, "minutes", "minutes must be 1 or more");
    }
    return new Action(
        row.text("action"),
        row.oneOf("party", ActingParty.MERCHANT),
        Math.max(1, minutes),
        row.oneOf("fits", Action.Fits.ALWAYS));
  }

  Map<Language, Map<String, ActionText>> actionTexts() {
    Map<String, ActionText> english = new TreeMap<>();
    Map<String, ActionText> chinese = new TreeMap<>();
    for (CsvRow row : actionRows()) {
      row.needed("steps_en");
      row.needed("steps_zh");
      String action = row.text("action");
      english.put(action, new ActionText(row.needed("title_en"), row.parts("steps_en")));
      chinese.put(action, new ActionText(row.needed("title_zh"), row.parts("steps_zh")));
    }
    return both(english, chinese);
  }

  Map<Language, Map<String, String>> words() {
    Once<String> english = new Once<>();
    Map<String, String> chinese = new TreeMap<>();
    for (CsvRow row : layers.table(WORDS, "key", "en", "zh-CN")) {
      english.put(row.needed("key"), row, row.needed("en"));
      chinese.put(row.text("key"), row.needed("zh-CN"));
    }
    return both(english.values(), chinese);
  }

  private static <V> Map<Language, Map<String, V>> both(
      Map<String, V> english, Map<String, V> chinese) {
    return Map.of(Language.EN, english, Language.ZH_CN, chinese);
  }
}
