package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Which families the rules ask for; one that there is not is a problem. */
final class FamiliesInRules {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(Member|RowOf|CodeOf|PhraseOf|DeviceOf|EmvOf|HistoryOf)\\s{0,9}\\("
              + "(?:\\s{0,99}family\\s{0,9}==\\s{0,9}\"([^\"\\n]{1,99})\")?");
  private static final String NONE_NAMED =
      " asks for one family, and names it first: RowOf( family == \"…\" )";

  private final Set<String> families;
  private final List<RuleProblem> problems;
  private final Map<String, Set<String>> asked = new TreeMap<>();

  FamiliesInRules(Set<String> families, List<RuleProblem> problems) {
    this.families = families;
    this.problems = problems;
  }

  /** By kind of fact the families that a rule asks for. */
  Map<String, Set<String>> in(Map<String, String> drl) {
    drl.forEach(this::read);
    return asked;
  }

  private void read(String path, String text) {
    Matcher found = ASKED.matcher(text);
    while (found.find()) {
      String before = text.substring(0, found.start());
      if (!before.substring(before.lastIndexOf('\n') + 1).contains("//")) {
        ask(found, RulePlace.of(path, 1 + (int) before.chars().filter(c -> c == '\n').count()));
      }
    }
  }

  private void ask(Matcher found, RulePlace place) {
    String kind = found.group(1);
    String family = found.group(2);
    if (family == null || kind.equals("Member")) {
      problem(ProblemKind.FAMILY_FIRST, place, kind + NONE_NAMED);
    } else if (families.contains(family)) {
      asked.computeIfAbsent(kind, any -> new TreeSet<>()).add(family);
    } else {
      problem(
          ProblemKind.UNKNOWN_NAME,
          place,
          "no such family in " + FamilyReader.TABLE + ": " + family);
    }
  }

  private void problem(ProblemKind kind, RulePlace place, String message) {
    problems.add(RuleProblem.of(kind, place, message));
  }
}
