package org.posrules.internal.authoring.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of a mapping with their values, in the order of the file. */
public final class YamlMap {
  /** How the message begins that names a key which is missing; the key follows. */
  public static final String NEEDS = "needs the key ";

  private final YamlSource source;
  private final YamlValue whole;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Map<String, RulePlace> keys = new LinkedHashMap<>();

  /** Values of keys that there are not, which were meant as others. */
  private final Map<String, YamlValue> misspelt = new LinkedHashMap<>();

  private YamlMap(YamlSource source, YamlValue whole) {
    this.source = source;
    this.whole = whole;
  }

  /** {@code known}: the keys that there may be; {@code null} for any. */
  static YamlMap of(
      YamlValue whole, YamlSource source, MappingNode mapping, @Nullable List<String> known) {
    YamlMap map = new YamlMap(source, whole);
    for (NodeTuple each : mapping.getValue()) {
      map.add(each, known);
    }
    map.misspelt.forEach(
        (key, value) ->
            Nearest.to(key, known == null ? List.of() : known)
                .ifPresent(meant -> map.values.putIfAbsent(meant, value)));
    return map;
  }

  private void add(NodeTuple each, @Nullable List<String> known) {
    Node node = each.getKeyNode();
    YamlValue value = new YamlValue(source, each.getValueNode());
    RulePlace place = source.place(node);
    if (!(node instanceof ScalarNode scalar)) {
      source.problem(ProblemKind.VALUE_TYPE, place, "a key must be one word");
      return;
    }
    String key = scalar.getValue();
    if (known != null && !known.contains(key)) {
      misspelt.put(key, value);
      source.problem(
          ProblemKind.UNKNOWN_KEY, place, "there is no key " + key + " here" + hint(key, known));
    } else if (keys.putIfAbsent(key, place) == null) {
      values.put(key, value);
    } else {
      RuleProblem twice =
          RuleProblem.of(ProblemKind.KEY_TWICE, place, "the key stands twice: " + key);
      source.problems().add(twice.with(place(key)));
    }
  }

  private static String hint(String key, List<String> known) {
    return Nearest.to(key, known)
        .map(near -> "; did you mean " + near + "?")
        .orElse("; there are " + String.join(", ", known));
  }

  /** In the order of the file. */
  public Set<String> keys() {
    return keys.keySet();
  }

  public boolean has(String key) {
    return keys.containsKey(key);
  }

  /** The place of a key; of the whole where there is no such key. */
  public RulePlace place(String key) {
    return keys.getOrDefault(key, whole.place());
  }

  /** The value of a key. */
  public Optional<YamlValue> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key; that there is none is a problem, unless one with no name is it. */
  public Optional<YamlValue> needed(String key) {
    if (!values.containsKey(key) && misspelt.isEmpty()) {
      whole.problem(ProblemKind.KEY_MISSING, NEEDS + key);
    }
    return get(key);
  }

  /** The text of a key, empty where there is none. */
  public String text(String key) {
    return get(key).flatMap(YamlValue::text).orElse("");
  }

  /** The text of a key; that there is none is a problem. */
  public String neededText(String key) {
    Optional<YamlValue> value = needed(key);
    Optional<String> text = value.flatMap(YamlValue::text);
    if (text.filter(String::isBlank).isPresent()) {
      value.ifPresent(
          blank -> blank.problem(ProblemKind.FIELD_EMPTY, key + " is empty; fill it in"));
    }
    return text.orElse("");
  }

  /** What the values of a list, or the one that stands alone, are. */
  public <T> List<T> several(String key, Function<YamlValue, Optional<T>> each) {
    return get(key).stream()
        .flatMap(value -> value.oneOrMany().stream())
        .flatMap(value -> each.apply(value).stream())
        .toList();
  }

  /** Reports a problem at a key. */
  public void problem(String key, ProblemKind kind, String message) {
    whole.problemAt(place(key), kind, message);
  }

  /** Reports a problem at the value of a key; at the whole where there is none. */
  public void problemAtValue(String key, ProblemKind kind, String message) {
    values.getOrDefault(key, whole).problem(kind, message);
  }

  /** The mapping as a whole. */
  public YamlValue whole() {
    return whole;
  }
}
