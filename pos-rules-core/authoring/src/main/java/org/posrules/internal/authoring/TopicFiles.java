package org.posrules.internal.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.rulebook.RuleProblem;

/**
 * The YAML files beside the rules of all layers.
 *
 * @param read those of causes and of cases alone, in the order of layers and paths
 * @param care those about shops, in the same order
 * @param broken paths of those that could not be read; what they would have said is missed nowhere
 */
record TopicFiles(List<TopicFile> read, List<CareFile> care, Set<String> broken) {

  /** Each file is parsed once, several at a time. */
  static TopicFiles read(List<RulebookFiles> layers, List<RuleProblem> problems) {
    List<RuleProblem> shared = Collections.synchronizedList(problems);
    List<Map.Entry<String, String>> texts =
        layers.stream()
            .flatMap(layer -> layer.matching(TopicFiles::isTopic).entrySet().stream())
            .toList();
    List<Record> read = texts.parallelStream().flatMap(file -> read(file, shared)).toList();
    List<TopicFile> topics = only(TopicFile.class, read);
    List<CareFile> care = only(CareFile.class, read);
    Set<String> broken = texts.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    topics.forEach(file -> broken.remove(file.path()));
    care.forEach(file -> broken.remove(file.path()));
    return new TopicFiles(topics, care, broken);
  }

  private static boolean isTopic(String path) {
    return path.endsWith(TopicFile.ENDING)
        && !path.equals(RulebookReader.MANIFEST)
        && !CaseFolder.isStory(path);
  }

  private static <F> List<F> only(Class<F> type, List<Record> files) {
    return files.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Stream<Record> read(Map.Entry<String, String> file, List<RuleProblem> problems) {
    String path = file.getKey();
    List<String> keys = CareFile.isOne(path) ? CareFile.KEYS : TopicFile.KEYS;
    return YamlReader.read(path, file.getValue(), problems)
        .flatMap(whole -> whole.map(keys))
        .map(map -> of(path, map))
        .stream();
  }

  private static Record of(String path, YamlMap map) {
    return CareFile.isOne(path) ? new CareFile(path, map) : new TopicFile(path, map);
  }
}
