package org.posrules.internal.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

/**
 * The YAML files beside the rules of all layers.
 *
 * @param read in the order of layers and paths
 * @param broken paths of those that could not be read; what they would have said is missed nowhere
 */
record TopicFiles(List<TopicFile> read, Set<String> broken) {

  /** Each file is parsed once, several at a time. */
  static TopicFiles read(List<RulebookFiles> layers, List<RuleProblem> problems) {
    List<RuleProblem> shared = Collections.synchronizedList(problems);
    List<Map.Entry<String, String>> texts =
        layers.stream()
            .flatMap(layer -> layer.matching(TopicFiles::isTopic).entrySet().stream())
            .toList();
    List<TopicFile> read = texts.parallelStream().flatMap(file -> read(file, shared)).toList();
    Set<String> broken = texts.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    read.forEach(file -> broken.remove(file.path()));
    return new TopicFiles(read, broken);
  }

  private static boolean isTopic(String path) {
    return path.endsWith(TopicFile.ENDING) && !path.equals(RulebookReader.MANIFEST);
  }

  private static Stream<TopicFile> read(
      Map.Entry<String, String> file, List<RuleProblem> problems) {
    return YamlReader.read(file.getKey(), file.getValue(), problems)
        .flatMap(whole -> whole.map(TopicFile.KEYS))
        .map(map -> new TopicFile(file.getKey(), map))
        .stream();
  }
}
