package org.posrules.internal.authoring.gate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posrules.TinyRulebook;
import org.posrules.internal.authoring.RuleIds;

/** The tiny rulebook with rules of somebody's own and the cases that rules need. */
record OwnFolder(Map<String, String> files) {

  /** {@code drl}: by path. */
  static OwnFolder of(Map<String, String> drl) {
    Map<String, String> files = TinyRulebook.files();
    files.putAll(cased(drl));
    return new OwnFolder(files);
  }

  /** The files with those of cases beside them. */
  static Map<String, String> cased(Map<String, String> drl) {
    Map<String, String> files = new TreeMap<>(drl);
    drl.forEach((path, text) -> files.put(path.replace(".drl", ".yaml"), cases(path, text)));
    return files;
  }

  private static String cases(String path, String drl) {
    return RuleIds.in(Map.of(path, drl)).keySet().stream()
        .map(
            id ->
                "  - name: %s\n    given: { requestSent: true }\n    expect: { rules: [%s] }\n"
                    .formatted(id, id))
        .collect(Collectors.joining("", "cases:\n", ""));
  }
}
