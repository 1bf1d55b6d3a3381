package org.posrules.internal.authoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Leaves out what only follows from another mistake: where a file cannot be read, the names that it
 * gives seem unknown wherever they are used. Pure.
 */
public final class FollowUps {
  private static final Set<ProblemKind> UNREAD =
      EnumSet.of(
          ProblemKind.FILE_MISSING,
          ProblemKind.FILE_EMPTY,
          ProblemKind.LAST_LINE_OPEN,
          ProblemKind.CSV_BROKEN,
          ProblemKind.CSV_HEADER,
          ProblemKind.YAML_BROKEN,
          ProblemKind.VALUE_TYPE);

  /** What a file that ends too early is told to be, before its last line. */
  private static final Set<ProblemKind> OF_A_CUT =
      EnumSet.of(
          ProblemKind.CASE_TESTS_NOTHING,
          ProblemKind.CSV_BROKEN,
          ProblemKind.FILE_CUT,
          ProblemKind.FILE_EMPTY,
          ProblemKind.IMPORT_UNUSED,
          ProblemKind.KEY_MISSING,
          ProblemKind.RULE_SYNTAX,
          ProblemKind.RULE_WITHOUT_CASE,
          ProblemKind.YAML_BROKEN);

  /** Where names come from: the beginnings of the paths of files that give them. */
  private static final Map<ProblemKind, List<String>> SOURCES =
      Map.of(
          ProblemKind.UNKNOWN_ACTION, List.of("tables/actions.csv"),
          ProblemKind.UNKNOWN_CODE, List.of("tables/codes", "tables/emv"),
          ProblemKind.UNKNOWN_CONCEPT, List.of("lexicon/concepts.csv", "lexicon/faults/"),
          ProblemKind.UNKNOWN_DEVICE_WORD, List.of("tables/devices.csv"),
          ProblemKind.UNKNOWN_FAMILY, List.of("tables/families.csv"),
          ProblemKind.UNKNOWN_PHASE, List.of("messages/words.csv"),
          ProblemKind.UNKNOWN_SCHEME, List.of("tables/schemes.csv"),
          ProblemKind.UNKNOWN_SIGNAL, List.of("lexicon/signals.csv", "tables/families.csv"),
          ProblemKind.NAME_UNUSED, List.of("lexicon/"));

  /** Two tables that are held against each other, each with the other one. */
  private static final Map<String, String> OTHERS =
      Map.of(
          CareTable.FEES.file(), CareTable.PLANS.file(),
          CareTable.PLANS.file(), CareTable.FEES.file());

  private FollowUps() {}

  /** The problems without those that only follow from others of them. */
  public static List<RuleProblem> without(List<RuleProblem> problems) {
    List<String> unread =
        problems.stream().filter(p -> UNREAD.contains(p.kind())).map(RuleProblem::file).toList();
    Map<String, Integer> cut =
        problems.stream()
            .filter(problem -> problem.kind() == ProblemKind.LAST_LINE_OPEN)
            .collect(Collectors.toMap(RuleProblem::file, RuleProblem::line, (one, same) -> one));
    List<RulePlace> lost =
        problems.stream()
            .filter(problem -> problem.kind() == ProblemKind.CODE_ZERO_LOST)
            .map(problem -> lineOf(problem.place()))
            .toList();
    Set<String> misnamed =
        problems.stream()
            .filter(problem -> problem.kind() == ProblemKind.FILE_UNREAD)
            .map(RuleProblem::file)
            .collect(Collectors.toSet());
    return problems.stream()
        .filter(problem -> !follows(problem, unread) && !followsALostZero(problem, lost))
        .filter(problem -> !followsAName(problem, misnamed) && !followsACut(problem, cut))
        .filter(problem -> !followsASlip(problem, problems) && !followsAPattern(problem, problems))
        .toList();
  }

  /** What half a line is taken for, what is missing behind it, and what others miss of it. */
  private static boolean followsACut(RuleProblem problem, Map<String, Integer> cut) {
    if (problem.kind() == ProblemKind.CHANGELOG || problem.kind() == ProblemKind.UNKNOWN_RULE) {
      return cut.keySet().stream().anyMatch(path -> path.endsWith(Layout.RULES));
    }
    Integer last = cut.get(problem.file());
    return last != null
        && problem.kind() != ProblemKind.LAST_LINE_OPEN
        && (problem.line() == last || OF_A_CUT.contains(problem.kind()));
  }

  /** A table that is called otherwise is missing by its name, and is read for what it is not. */
  private static boolean followsAName(RuleProblem problem, Set<String> misnamed) {
    return problem.kind() == ProblemKind.FILE_MISSING
        ? misnamed.stream().anyMatch(path -> problem.file().equals(Layout.meant(path).orElse("")))
        : problem.kind() != ProblemKind.FILE_UNREAD && misnamed.contains(problem.file());
  }

  /** A name that is misspelt stands in another order. */
  private static boolean followsASlip(RuleProblem problem, List<RuleProblem> problems) {
    RulePlace other = problem.other();
    return problem.kind() == ProblemKind.ROW_ORDER
        && problems.stream()
            .filter(each -> each.kind() != ProblemKind.ROW_ORDER)
            .map(each -> lineOf(each.place()))
            .anyMatch(
                line ->
                    line.equals(lineOf(problem.place()))
                        || (other != null && line.equals(lineOf(other))));
  }

  /** What no pattern names, another name in a pattern may have meant. */
  private static boolean followsAPattern(RuleProblem problem, List<RuleProblem> problems) {
    return problem.kind() == ProblemKind.NAME_UNUSED
        && problems.stream().anyMatch(each -> each.kind() == ProblemKind.UNKNOWN_CONCEPT);
  }

  /** What a code without its zeros makes of its row: the order, and one that stands twice. */
  private static boolean followsALostZero(RuleProblem problem, List<RulePlace> lost) {
    return switch (problem.kind()) {
      case ROW_ORDER -> lost.stream().anyMatch(row -> row.file().equals(problem.file()));
      case ROW_TWICE -> {
        RulePlace other = problem.other();
        yield lost.contains(lineOf(problem.place()))
            || (other != null && lost.contains(lineOf(other)));
      }
      default -> false;
    };
  }

  private static RulePlace lineOf(RulePlace place) {
    return RulePlace.of(place.file(), place.line());
  }

  private static boolean follows(RuleProblem problem, List<String> unread) {
    if (problem.kind() == ProblemKind.RULE_WITHOUT_CASE) {
      return unread.contains(problem.file())
          || (problem.line() > 0 && unread.contains(CaseChecks.beside(problem.file())));
    }
    if (problem.kind() == ProblemKind.FIELD_VALUE) {
      return unread.contains(OTHERS.getOrDefault(problem.file(), ""));
    }
    if (problem.kind() == ProblemKind.IMPORT_UNUSED) {
      return unread.contains(problem.file());
    }
    return SOURCES.getOrDefault(problem.kind(), List.of()).stream()
        .anyMatch(source -> unread.stream().anyMatch(file -> file.startsWith(source)));
  }
}
