package org.posrules.internal.authoring;

import java.util.List;
import java.util.Map;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Whether files go on to the end of a line: a copy that broke off seldom does, and what is left of
 * a text may read as a whole one.
 */
public final class LastLines {
  private LastLines() {}

  /** Of these files by path, those that end in the middle of a line. */
  public static List<RuleProblem> open(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(file -> isOpen(file.getValue()))
        .map(file -> problem(file.getKey(), file.getValue()))
        .toList();
  }

  private static boolean isOpen(String text) {
    return !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
  }

  private static RuleProblem problem(String path, String text) {
    List<String> lines = text.lines().toList();
    return RuleProblem.of(
        ProblemKind.LAST_LINE_OPEN,
        new RulePlace(path, lines.size(), lines.get(lines.size() - 1).length() + 1),
        "the file ends in the middle of a line; go on there; or end the line if nothing is missing");
  }
}
