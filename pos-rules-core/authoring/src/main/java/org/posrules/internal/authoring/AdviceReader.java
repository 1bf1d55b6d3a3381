package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RemedyRow;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.ProblemKind;

/** Reads actions, remedies and the texts of both languages; a missing text is a problem. */
final class AdviceReader {
  private static final String REMEDIES = "tables/remedies.csv";

  private final Layers layers;

  AdviceReader(Layers layers) {
    this.layers = layers;
  }

  private List<CsvRow> actionRows() {
    return layers.table(
        "tables/actions.csv",
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
    Map<String, Action> actions = new TreeMap<>();
    for (CsvRow row : actionRows()) {
      Layers.putOnce(actions, row.needed("action"), row, AdviceReader::action);
    }
    return actions;
  }

  private static Action action(CsvRow row) {
    int minutes = row.number("minutes");
    if (minutes < 1) {
      row.problem(ProblemKind.FIELD_VALUE, "minutes must be 1 or more");
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

  List<RemedyRow> remedies(Set<String> causes, Set<String> actions) {
    List<RemedyRow> remedies = new ArrayList<>();
    Map<String, String> taken = new TreeMap<>();
    for (CsvRow row : layers.table(REMEDIES, "cause", "action", "probability")) {
      RemedyRow remedy =
          new RemedyRow(row.needed("cause"), row.needed("action"), row.probability("probability"));
      if (!causes.contains(remedy.cause()) && !remedy.cause().equals(Diagnosis.UNRECOGNISED)) {
        row.problem(
            ProblemKind.UNKNOWN_NAME,
            "the cause stands not in tables/causes.csv: " + remedy.cause());
      }
      if (!actions.contains(remedy.action())) {
        row.problem(
            ProblemKind.UNKNOWN_NAME,
            "the action stands not in tables/actions.csv: " + remedy.action());
      }
      Layers.putOnce(taken, remedy.cause() + " " + remedy.action(), row, any -> "");
      remedies.add(remedy);
    }
    return remedies;
  }

  Map<Language, Map<String, CauseText>> causeTexts(Set<String> causes) {
    Map<Language, Map<String, CauseText>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, causeTexts(language, causes));
    }
    return texts;
  }

  private Map<String, CauseText> causeTexts(Language language, Set<String> causes) {
    String file = "messages/" + language.tag() + ".csv";
    List<CsvRow> rows =
        layers.table(file, "cause", "summary", "cardholder", "display", "cashier", "operations");
    Map<String, CauseText> texts = new TreeMap<>();
    for (CsvRow row : rows) {
      Layers.putOnce(texts, row.needed("cause"), row, AdviceReader::causeText);
    }
    rows.stream()
        .filter(row -> !causes.contains(row.text("cause")))
        .filter(row -> !row.text("cause").equals(Diagnosis.UNRECOGNISED))
        .forEach(
            row ->
                row.problem(ProblemKind.UNKNOWN_NAME, "the cause stands not in tables/causes.csv"));
    causes.stream()
        .filter(cause -> !texts.containsKey(cause))
        .forEach(cause -> layers.missing(file, cause));
    if (!texts.containsKey(Diagnosis.UNRECOGNISED)) {
      layers.missing(file, Diagnosis.UNRECOGNISED);
    }
    return texts;
  }

  private static CauseText causeText(CsvRow row) {
    return new CauseText(
        row.needed("summary"),
        row.needed("cardholder"),
        row.needed("display"),
        row.needed("cashier"),
        row.needed("operations"));
  }

  Map<Language, Map<String, String>> words() {
    Map<String, String> english = new TreeMap<>();
    Map<String, String> chinese = new TreeMap<>();
    for (CsvRow row : layers.table("messages/words.csv", "key", "en", "zh-CN")) {
      Layers.putOnce(english, row.needed("key"), row, r -> r.needed("en"));
      Layers.putOnce(chinese, row.text("key"), row, r -> r.needed("zh-CN"));
    }
    return both(english, chinese);
  }

  private static <V> Map<Language, Map<String, V>> both(
      Map<String, V> english, Map<String, V> chinese) {
    return Map.of(Language.EN, english, Language.ZH_CN, chinese);
  }
}
