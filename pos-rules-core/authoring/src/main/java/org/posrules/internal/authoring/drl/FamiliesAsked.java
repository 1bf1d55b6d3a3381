package org.posrules.internal.authoring.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which families rules ask for; a fact is made for those only. Pure. */
public final class FamiliesAsked {
  private FamiliesAsked() {}

  /** By kind of fact the families that a rule asks for. */
  public static Map<String, Set<String>> in(List<DrlFile> files) {
    Map<String, Set<String>> asked = new TreeMap<>();
    files.stream()
        .flatMap(file -> file.rules().stream())
        .flatMap(rule -> rule.conditions().stream())
        .forEach(condition -> add(condition, asked));
    return asked;
  }

  private static void add(Condition condition, Map<String, Set<String>> asked) {
    Class<?> type = FactTypes.named(condition.type());
    List<Token> tokens = condition.constraints();
    if (type != null
        && FactTypes.has(type, "family")
        && tokens.size() > 2
        && tokens.get(0).is("family")
        && tokens.get(2).isString()) {
      asked.computeIfAbsent(condition.type(), any -> new TreeSet<>()).add(tokens.get(2).value());
    }
  }
}
