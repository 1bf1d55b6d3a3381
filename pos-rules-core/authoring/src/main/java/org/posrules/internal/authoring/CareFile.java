package org.posrules.internal.authoring;

import java.util.List;
import java.util.Locale;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.CaseReader;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.rulebook.RulePlace;

/** One YAML file about shops: a finding with all that is said of it, or cases alone. */
record CareFile(String path, YamlMap map) {
  static final String FINDING = "finding";
  static final List<String> KEYS =
      List.of(FINDING, "topic", "action", "harm", "explains", "messages", CaseReader.CASES);

  static boolean isOne(String path) {
    return path.startsWith(CaseFolder.CARE) && path.endsWith(TopicFile.ENDING);
  }

  /** Whether it says more than cases do, which stand beside a rule for rows of any finding. */
  boolean isFinding() {
    return map.keys().stream().anyMatch(key -> !key.equals(CaseReader.CASES));
  }

  /** The finding; empty when the file does not name it. */
  String finding() {
    return map.text(FINDING);
  }

  RulePlace place() {
    return map.get(FINDING).map(value -> value.place()).orElse(map.place(FINDING));
  }

  /** Where a file of this finding stands. */
  static String path(String topic, String finding) {
    String name = finding.toLowerCase(Locale.ROOT).replace('_', '-') + TopicFile.ENDING;
    return CaseFolder.CARE + topic.toLowerCase(Locale.ROOT) + "/" + name;
  }
}
