package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.posrules.Diagnosis;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RemedyRow;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Reads what the files of the causes say to people: texts in both languages, and remedies. */
final class CauseAdvice {
  private static final String MESSAGES = "messages";
  private static final List<String> TEXTS =
      List.of("summary", "cardholder", "display", "cashier", "operations");
  private static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private final Map<String, TopicFile> files;

  /** {@code files}: by cause; that none is for what nobody can name is a problem. */
  CauseAdvice(Map<String, TopicFile> files, Layers layers) {
    this.files = new TreeMap<>(files);
    if (!files.containsKey(Diagnosis.UNRECOGNISED)) {
      layers.fileNeeded(TopicFile.path("", Diagnosis.UNRECOGNISED));
    }
  }

  /** That a cause has no text in a language is a problem. */
  Map<Language, Map<String, CauseText>> texts() {
    Map<Language, Map<String, CauseText>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, new TreeMap<>());
    }
    files.forEach(
        (cause, file) ->
            file.map()
                .needed(MESSAGES)
                .flatMap(value -> value.map(LANGUAGES))
                .ifPresent(languages -> texts(cause, languages, texts)));
    return texts;
  }

  private static void texts(
      String cause, YamlMap languages, Map<Language, Map<String, CauseText>> texts) {
    texts.forEach(
        (language, of) ->
            languages
                .needed(language.tag())
                .flatMap(value -> value.map(TEXTS))
                .ifPresent(map -> of.put(cause, text(map))));
  }

  private static CauseText text(YamlMap map) {
    return new CauseText(
        map.neededText("summary"),
        map.neededText("cardholder"),
        map.neededText("display"),
        map.neededText("cashier"),
        map.neededText("operations"));
  }

  /** Sorted by cause, then in the order of the file. */
  List<RemedyRow> remedies(Set<String> actions) {
    List<RemedyRow> remedies = new ArrayList<>();
    files.forEach(
        (cause, file) ->
            file.map()
                .get("remedies")
                .flatMap(value -> value.mapByName("action"))
                .ifPresent(map -> remedies(cause, map, actions, remedies)));
    return remedies;
  }

  private static void remedies(
      String cause, YamlMap map, Set<String> actions, List<RemedyRow> remedies) {
    for (String action : map.keys()) {
      if (!actions.contains(action)) {
        map.problem(
            action,
            ProblemKind.UNKNOWN_ACTION,
            "there is no action " + action + Nearest.hint(action, actions));
      }
      map.get(action)
          .flatMap(CauseAdvice::probability)
          .ifPresent(probability -> remedies.add(new RemedyRow(cause, action, probability)));
    }
  }

  private static Optional<Double> probability(YamlValue value) {
    return value
        .number()
        .flatMap(
            number ->
                number > 0 && number < 1
                    ? Optional.of(number)
                    : value.refuse("must be a number above 0 and below 1: " + value.written()));
  }
}
