package org.posrules.internal.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

/** Reads the YAML files beside the rules of all layers. */
final class TopicFiles {
  private static final Predicate<String> TOPICS =
      path -> path.endsWith(TopicFile.ENDING) && !path.equals(VersionReader.MANIFEST);

  /** The first key of such a file. */
  private static final Pattern ONLY_CASES = Pattern.compile("\\A(?:#[^\\n]*\\n|\\n){0,99}cases:");

  private TopicFiles() {}

  /** What the files of causes are named after; those that hold cases alone are not among them. */
  static Set<String> causes(RulebookFiles layer) {
    return layer.matching(TOPICS).entrySet().stream()
        .filter(file -> !ONLY_CASES.matcher(file.getValue()).find())
        .map(file -> TopicFile.named(file.getKey()))
        .collect(Collectors.toSet());
  }

  /** In the order of layers and paths; each file is parsed once, several at a time. */
  static List<TopicFile> read(List<RulebookFiles> layers, List<RuleProblem> problems) {
    List<RuleProblem> shared = Collections.synchronizedList(problems);
    return layers.stream()
        .flatMap(layer -> layer.matching(TOPICS).entrySet().stream())
        .toList()
        .parallelStream()
        .flatMap(file -> read(file, shared))
        .toList();
  }

  private static Stream<TopicFile> read(
      Map.Entry<String, String> file, List<RuleProblem> problems) {
    return YamlReader.read(file.getKey(), file.getValue(), problems)
        .flatMap(whole -> whole.map(TopicFile.KEYS))
        .map(map -> new TopicFile(file.getKey(), map))
        .stream();
  }
}
