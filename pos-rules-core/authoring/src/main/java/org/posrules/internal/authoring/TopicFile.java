package org.posrules.internal.authoring;

import java.util.List;
import java.util.Locale;
import org.posrules.Diagnosis;
import org.posrules.internal.authoring.cases.CaseReader;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.rulebook.RulePlace;

/**
 * One YAML file beside the rules: a cause with all that is said of it, or the cases alone of rules
 * that are no one cause's.
 */
record TopicFile(String path, YamlMap map) {
  static final String ENDING = ".yaml";
  static final String CAUSE = "cause";
  static final List<String> KEYS =
      List.of(
          CAUSE,
          "parent",
          "category",
          "party",
          "retry",
          "outcome",
          "wait_seconds",
          "phase",
          "transaction",
          "messages",
          "remedies",
          CaseReader.CASES);

  /** Whether it says more than cases do. */
  boolean isCause() {
    return map.keys().stream().anyMatch(key -> !key.equals(CaseReader.CASES));
  }

  /** The cause; empty when the file does not name it. */
  String cause() {
    return map.text(CAUSE);
  }

  /** Whether it is about what no rulebook can name: a failure without a reason. */
  boolean isUnrecognised() {
    return cause().equals(Diagnosis.UNRECOGNISED);
  }

  RulePlace causePlace() {
    return map.get(CAUSE).map(value -> value.place()).orElse(map.place(CAUSE));
  }

  /** Where a file of this cause stands in the folder of its pack. */
  static String path(String folder, String cause) {
    String name = cause.toLowerCase(Locale.ROOT).replace('_', '-') + ENDING;
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** The cause whose file has this path. */
  static String causeOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
