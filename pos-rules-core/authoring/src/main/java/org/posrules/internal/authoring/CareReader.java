package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.care.CareTopic;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Matter;
import org.posrules.internal.rulebook.care.MatterText;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Reads what the files of a rulebook say about shops; a rulebook may go without. */
final class CareReader {
  private static final List<String> LANGUAGES =
      List.of(Language.values()).stream().map(Language::tag).toList();

  private final Map<String, CareFile> files = new TreeMap<>();
  private final Set<String> broken;
  private final Set<String> causes;
  private final Set<String> actions;

  /** {@code topics}: of all layers. */
  CareReader(TopicFiles topics, Set<String> causes, Set<String> actions) {
    this.causes = causes;
    this.actions = actions;
    this.broken =
        topics.broken().stream()
            .filter(CareFile::isOne)
            .map(TopicFile::causeOf)
            .collect(Collectors.toSet());
    topics.care().stream().filter(CareFile::isFinding).forEach(this::add);
  }

  private void add(CareFile file) {
    String name = file.map().neededText(CareFile.FINDING);
    CareFile other = name.isEmpty() ? null : files.putIfAbsent(name, file);
    if (other != null) {
      file.map()
          .get(CareFile.FINDING)
          .ifPresent(
              value ->
                  value.problem(
                      ProblemKind.ROW_TWICE,
                      "this stands twice: " + name + "; an overlay may add, not replace",
                      other.place()));
    }
  }

  /** Names of the findings, those of files with mistakes or without a readable line among them. */
  Set<String> findings() {
    return Stream.concat(files.keySet().stream(), broken.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  CareContent content(Layers layers) {
    Map<String, Matter> matters = new TreeMap<>();
    Map<Language, Map<String, MatterText>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, new TreeMap<>());
    }
    files.forEach(
        (name, file) -> {
          matters.put(name, matter(name, file));
          texts(name, file.map(), texts);
        });
    Map<String, List<? extends Record>> tables = new HashMap<>();
    CareTables reader = new CareTables(layers, findings(), causes);
    for (CareTable<?> table : CareTable.all()) {
      tables.put(table.file(), reader.rows(table));
    }
    return new CareContent(matters, texts, tables);
  }

  private Matter matter(String name, CareFile file) {
    YamlMap map = file.map();
    Optional<CareTopic> topic = map.needed("topic").flatMap(value -> value.oneOf(CareTopic.class));
    topic.ifPresent(of -> checkPath(name, of, file));
    Optional<YamlMap> harm =
        map.needed("harm").flatMap(value -> value.map(List.of("chance", "minutes")));
    return new Matter(
        name,
        topic.orElse(CareTopic.REVIEW),
        known(map, "action", "action", actions, ProblemKind.UNKNOWN_ACTION),
        harm.flatMap(of -> of.needed("chance")).flatMap(CareReader::chance).orElse(0.5),
        harm.flatMap(of -> of.needed("minutes")).flatMap(CareReader::minutes).orElse(1),
        explains(map));
  }

  private static void checkPath(String name, CareTopic topic, CareFile file) {
    String path = CareFile.path(topic.name(), name);
    if (!file.path().equals(path)) {
      file.map()
          .problemAtValue(
              CareFile.FINDING,
              ProblemKind.CAUSE_FILE,
              "the file of " + name + " is " + path + ", not " + file.path());
    }
  }

  private static String known(
      YamlMap map, String key, String what, Set<String> names, ProblemKind kind) {
    String name = map.neededText(key);
    if (!name.isEmpty() && !names.contains(name)) {
      map.problemAtValue(key, kind, "there is no " + what + " " + name + Nearest.hint(name, names));
    }
    return name;
  }

  private List<String> explains(YamlMap map) {
    List<String> explained = new ArrayList<>();
    for (YamlValue value : map.get("explains").map(YamlValue::items).orElse(List.of())) {
      String cause = value.text().orElse("");
      if (!cause.isEmpty() && !causes.contains(cause)) {
        value.problem(
            ProblemKind.UNKNOWN_CAUSE, "there is no cause " + cause + Nearest.hint(cause, causes));
      }
      explained.add(cause);
    }
    return explained;
  }

  private static Optional<Double> chance(YamlValue value) {
    return value
        .number()
        .flatMap(
            chance ->
                chance > 0 && chance <= 1
                    ? Optional.of(chance)
                    : value.refuse("must be above 0 and at most 1: " + value.written()));
  }

  private static Optional<Integer> minutes(YamlValue value) {
    return value
        .smallNumber()
        .flatMap(
            minutes ->
                minutes >= 1 ? Optional.of(minutes) : value.refuse("must be 1 or more minutes"));
  }

  private static void texts(
      String name, YamlMap map, Map<Language, Map<String, MatterText>> texts) {
    map.needed("messages")
        .flatMap(value -> value.map(LANGUAGES))
        .ifPresent(
            languages ->
                texts.forEach(
                    (language, of) ->
                        languages
                            .needed(language.tag())
                            .flatMap(value -> value.map(List.of("summary", "why")))
                            .ifPresent(
                                text ->
                                    of.put(
                                        name,
                                        new MatterText(
                                            text.neededText("summary"), text.neededText("why"))))));
  }
}
