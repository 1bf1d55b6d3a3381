package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Holds the headers of rules to what the engine asks of them, before it loads any rule. */
final class Headers {
  private static final List<String> NEEDED = List.of("id", "status", "source", "en", "zh");

  private Headers() {}

  static List<RuleProblem> problems(List<ScannedClass> classes, SortedMap<String, String> drl) {
    WrittenRules written = new WrittenRules(drl);
    List<RuleProblem> problems = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (ScannedClass each : classes) {
      for (RuleScan rule : each.rules()) {
        for (String key : NEEDED) {
          if (rule.header().getOrDefault(key, "").replace("\"", "").isBlank()) {
            problems.add(
                RuleProblem.of(
                    ProblemKind.RULE_HEADER,
                    written.placeOf(rule.name(), "rule"),
                    "the rule has no @" + key + "; add it"));
          }
        }
        String id = rule.header().getOrDefault("id", "");
        String other = ids.putIfAbsent(id, rule.name());
        if (other != null && !id.isBlank()) {
          problems.add(
              RuleProblem.of(
                      ProblemKind.RULE_ID_TWICE,
                      written.placeOf(rule.name(), "rule"),
                      "the id stands twice: " + id)
                  .with(written.placeOf(other, "rule")));
        }
      }
    }
    return problems;
  }
}
