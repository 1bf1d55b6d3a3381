package org.posrules.internal.authoring.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posrules.internal.authoring.signs.PlainSign;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Tells a problem of a YAML file as what it is where a full-width colon, comma, bracket or quote is
 * the reason. Such a sign is sound in every text, so only one where YAML has its own is meant:
 * behind a key, around or behind a name. Pure.
 */
final class WideSigns {
  private static final String NAME = "[A-Za-z0-9_][\\w.-]{0,80}";

  /** A key, a name or a bracket, and behind it the sign; or the sign before a name. */
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "^\\s*(?:- )?"
              + NAME
              + "\\s?(?<key>：)"
              + "|[\\[{,:]\\s*\"?"
              + NAME
              + "\"?\\s*(?<list>[：，、；”］】｝])"
              + "|(?:^|[\\[{,:\\s])(?<open>[“„‘［【｛])(?=\\s*[A-Za-z0-9_\\[{“„‘])"
              + "|[\"}\\]]\\s*(?<end>[，、；：｝］】])");

  private static final List<String> PARTS = List.of("key", "list", "open", "end");

  /** What such a sign makes of a file that can be read. */
  private static final Set<ProblemKind> FOLLOW =
      Set.of(
          ProblemKind.FIELD_VALUE,
          ProblemKind.UNKNOWN_ACTION,
          ProblemKind.UNKNOWN_CAUSE,
          ProblemKind.UNKNOWN_FINDING,
          ProblemKind.UNKNOWN_KEY,
          ProblemKind.UNKNOWN_PHASE,
          ProblemKind.UNKNOWN_RULE,
          ProblemKind.VALUE_TYPE);

  private WideSigns() {}

  /** The problem, or the sign that it comes from. */
  static RuleProblem named(RuleProblem problem, List<String> lines) {
    if (!FOLLOW.contains(problem.kind())) {
      return problem;
    }
    return sign(problem.file(), lines, problem.line(), problem.place().column()).orElse(problem);
  }

  /** A file that cannot be read: the sign stands where the parser stops, or on the line before. */
  static RuleProblem broken(RuleProblem problem, List<String> lines) {
    RulePlace other = problem.other();
    int opened = other == null ? problem.line() : other.line();
    return Stream.of(opened, problem.line() - 1, problem.line())
        .flatMap(line -> sign(problem.file(), lines, line, 1).stream())
        .findFirst()
        .orElse(problem);
  }

  /** The first such sign of a line that stands in the place of YAML's own, from a column on. */
  private static Optional<RuleProblem> sign(String file, List<String> lines, int line, int from) {
    if (line < 1 || line > lines.size()) {
      return Optional.empty();
    }
    String text = lines.get(line - 1);
    Matcher sign = IN_PLACE.matcher(text);
    while (sign.find()) {
      int at = PARTS.stream().mapToInt(sign::start).max().orElse(-1);
      if (at + 1 >= from && !isQuoted(text, at)) {
        return Optional.of(
            RuleProblem.of(
                ProblemKind.YAML_BROKEN,
                new RulePlace(file, line, at + 1),
                PlainSign.complaint(text.charAt(at))));
      }
    }
    return Optional.empty();
  }

  private static boolean isQuoted(String text, int at) {
    return text.chars().limit(at).filter(c -> c == '"').count() % 2 == 1;
  }
}
