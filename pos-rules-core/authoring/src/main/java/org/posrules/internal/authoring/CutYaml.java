package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * A YAML file that ends in the middle is still YAML, and each mapping that was open there lacks
 * keys: that is told once, where the file ends, in place of what follows from it. Pure.
 */
public final class CutYaml {
  private static final String EXPECT = "expect";

  /** As the file would have gone on. */
  private static final Comparator<RuleProblem> INNERMOST_FIRST =
      Comparator.comparingInt(RuleProblem::line).reversed();

  /** What a mapping lacks. */
  private static final Set<ProblemKind> LACKS =
      EnumSet.of(ProblemKind.KEY_MISSING, ProblemKind.CASE_TESTS_NOTHING);

  /** What a line is told to be that others should follow. */
  private static final Set<ProblemKind> OF_A_LINE =
      EnumSet.of(
          ProblemKind.CAUSE_FILE,
          ProblemKind.FIELD_EMPTY,
          ProblemKind.FIELD_VALUE,
          ProblemKind.KEY_MISSING,
          ProblemKind.UNKNOWN_ACTION,
          ProblemKind.UNKNOWN_CAUSE,
          ProblemKind.UNKNOWN_FINDING,
          ProblemKind.UNKNOWN_KEY,
          ProblemKind.UNKNOWN_RULE,
          ProblemKind.VALUE_TYPE);

  private final String path;
  private final List<String> lines;
  private final int last;
  private final List<RuleProblem> problems;

  private CutYaml(String path, String text, List<RuleProblem> problems) {
    this.path = path;
    this.lines = text.lines().toList();
    this.last = lastLine(lines);
    this.problems = problems;
  }

  /** {@code texts}: of all files by path. */
  public static List<RuleProblem> told(Map<String, String> texts, List<RuleProblem> problems) {
    List<RuleProblem> told = problems;
    Set<String> paths =
        problems.stream()
            .filter(problem -> LACKS.contains(problem.kind()))
            .map(RuleProblem::file)
            .filter(path -> path.endsWith(TopicFile.ENDING))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String path : paths) {
      told = new CutYaml(path, texts.getOrDefault(path, ""), told).told();
    }
    return told;
  }

  private List<RuleProblem> told() {
    List<RuleProblem> open =
        problems.stream()
            .filter(each -> each.file().equals(path) && isAtEnd(each))
            .sorted(INNERMOST_FIRST)
            .toList();
    List<String> lacking = open.stream().flatMap(each -> lacked(each).stream()).distinct().toList();
    boolean one = open.size() == 1;
    if (lacking.isEmpty()) {
      return problems;
    }
    Set<RuleProblem> follow = new HashSet<>(one ? List.of() : open);
    problems.stream().filter(this::isOfItsCases).forEach(follow::add);
    List<RuleProblem> told = new ArrayList<>(problems);
    told.removeAll(follow);
    if (!one) {
      told.add(cut(lacking));
    }
    return told;
  }

  private RuleProblem cut(List<String> lacking) {
    RulePlace end = new RulePlace(path, last, lines.get(last - 1).length() + 1);
    return RuleProblem.of(
        ProblemKind.FILE_CUT,
        end,
        "the file ends before keys that it needs: " + String.join(", ", lacking) + "; go on there");
  }

  private boolean isAtEnd(RuleProblem problem) {
    boolean atLine = problem.line() == last && OF_A_LINE.contains(problem.kind());
    return atLine || (LACKS.contains(problem.kind()) && isOpen(problem.place()));
  }

  /** Whether the mapping that begins here has not ended where the file does. */
  private boolean isOpen(RulePlace place) {
    return place.line() > 0
        && lines.stream()
            .skip(place.line())
            .filter(line -> !line.isBlank())
            .allMatch(line -> indentation(line) >= place.column() - 1);
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static List<String> lacked(RuleProblem problem) {
    return problem.kind() == ProblemKind.CASE_TESTS_NOTHING
        ? List.of(EXPECT)
        : Stream.of(problem.message())
            .filter(message -> message.startsWith(YamlMap.NEEDS))
            .map(message -> message.substring(YamlMap.NEEDS.length()))
            .toList();
  }

  /** Cases that stood behind the end are named as missing by the rules that they were of. */
  private boolean isOfItsCases(RuleProblem problem) {
    return problem.kind() == ProblemKind.RULE_WITHOUT_CASE
        && (problem.file().equals(path)
            || (problem.line() > 0 && CaseChecks.beside(problem.file()).equals(path)));
  }

  /** From 1; of the last line with anything on it. */
  private static int lastLine(List<String> lines) {
    int last = lines.size();
    while (last > 1 && lines.get(last - 1).isBlank()) {
      last--;
    }
    return Math.max(1, last);
  }
}
