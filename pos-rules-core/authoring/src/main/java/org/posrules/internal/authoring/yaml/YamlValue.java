package org.posrules.internal.authoring.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file. One that is of another type than was asked for is a problem with its
 * place, and then there is none.
 */
public final class YamlValue {
  private static final int FEW = 5;
  private static final Set<Tag> TEXTS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT);

  private final YamlSource source;
  private final Node node;

  YamlValue(YamlSource source, Node node) {
    this.source = source;
    this.node = node;
  }

  public RulePlace place() {
    return source.place(node);
  }

  /** As it stands in the file, without the indentation. */
  public String written() {
    return source.written(node);
  }

  /** A text; a number is one as it is written, so that leading zeros stay. */
  public Optional<String> text() {
    return scalar(TEXTS, "a text; put it in quotes");
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> truth() {
    return scalar(Set.of(Tag.BOOL), "true or false, without quotes").map(Boolean::valueOf);
  }

  /** A whole number. */
  public Optional<Long> wholeNumber() {
    return scalar(Set.of(Tag.INT), "a whole number").flatMap(this::parsed);
  }

  /** A whole number of 32 bits. */
  public Optional<Integer> smallNumber() {
    return wholeNumber()
        .flatMap(
            number ->
                number == number.intValue()
                    ? Optional.of(number.intValue())
                    : refuse("is too large a number"));
  }

  /** A number, with or without a fraction. */
  public Optional<Double> number() {
    return scalar(Set.of(Tag.INT, Tag.FLOAT), "a number").map(Double::valueOf);
  }

  private Optional<Long> parsed(String digits) {
    try {
      return Optional.of(Long.valueOf(digits));
    } catch (NumberFormatException e) {
      return refuse("is too large a number");
    }
  }

  /** A constant of an enum, by its name. */
  public <E> Optional<E> oneOf(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    List<String> names = List.copyOf(constants.keySet());
    return text()
        .flatMap(name -> names.contains(name) ? Optional.of(name) : unknown(name, names))
        .map(constants::get);
  }

  private Optional<String> unknown(String name, List<String> names) {
    return refuse(
        "must be one of " + String.join(", ", names) + ": " + name + Nearest.hint(name, names));
  }

  /** The values of a list, or the one value that stands alone. */
  public List<YamlValue> oneOrMany() {
    return node instanceof SequenceNode ? items() : List.of(this);
  }

  /** The values of a list. */
  public List<YamlValue> items() {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(item -> new YamlValue(source, item)).toList();
    }
    problem(
        ProblemKind.VALUE_TYPE,
        "must be a list, as in [" + (node instanceof ScalarNode ? written() : "A, B") + "]");
    return List.of();
  }

  /** Whether nothing is written, or a list or mapping without anything in it. */
  public boolean isEmpty() {
    return node.getTag().equals(Tag.NULL)
        || (node instanceof CollectionNode<?> collection && collection.getValue().isEmpty());
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** A mapping that has no keys but these. */
  public Optional<YamlMap> map(List<String> known) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(YamlMap.of(this, source, mapping, known));
    }
    problem(ProblemKind.VALUE_TYPE, "must have keys" + few(known));
    return Optional.empty();
  }

  private static String few(List<String> names) {
    String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
    return names.size() > FEW ? ", such as " + first : ": " + first;
  }

  /** A mapping with names as its keys; {@code what} they are, as in "cause". */
  public Optional<YamlMap> mapByName(String what) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(YamlMap.of(this, source, mapping, null));
    }
    problem(
        ProblemKind.VALUE_TYPE, "must have the name of a " + what + " and a value on each line");
    return Optional.empty();
  }

  private Optional<String> scalar(Set<Tag> tags, String wanted) {
    if (node instanceof ScalarNode scalar && tags.contains(scalar.getTag())) {
      return Optional.of(scalar.getValue());
    }
    problem(ProblemKind.VALUE_TYPE, "must be " + wanted);
    return Optional.empty();
  }

  /** Notes what is wrong with the value, of which then nothing is used. */
  public <T> Optional<T> refuse(String message) {
    problem(ProblemKind.FIELD_VALUE, message);
    return Optional.empty();
  }

  /** Reports a problem at this value. */
  public void problem(ProblemKind kind, String message) {
    source.problem(kind, place(), message);
  }

  void problemAt(RulePlace place, ProblemKind kind, String message) {
    source.problem(kind, place, message);
  }

  /** Reports a problem at this value and the other place that it collides with. */
  public void problem(ProblemKind kind, String message, RulePlace other) {
    source.problems().add(RuleProblem.of(kind, place(), message).with(other));
  }
}
