package org.posrules.internal.authoring.checking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.drafting.CauseDraft;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** What {@code pos-rules new} has left for the author to write. */
final class DraftMarks {
  private static final Pattern MARK = Pattern.compile("\\b" + CauseDraft.MARK + "\\b");

  private DraftMarks() {}

  static void check(RulebookFiles files, List<RuleProblem> problems) {
    files.texts().forEach((path, text) -> check(path, text, problems));
  }

  private static void check(String path, String text, List<RuleProblem> problems) {
    if (!text.contains(CauseDraft.MARK)) {
      return;
    }
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      Matcher mark = MARK.matcher(each);
      if (mark.find()) {
        problems.add(
            RuleProblem.of(
                ProblemKind.DRAFT_LEFT,
                new RulePlace(path, line, mark.start() + 1),
                "write what is marked here, and take the mark away"));
      }
    }
  }
}
