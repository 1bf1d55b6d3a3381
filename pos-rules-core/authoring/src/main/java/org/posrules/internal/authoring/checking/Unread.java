package org.posrules.internal.authoring.checking;

import java.util.List;
import org.posrules.internal.authoring.Layout;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Tables that stand or are called so that nobody reads them, and what they say holds nowhere. */
final class Unread {
  private Unread() {}

  static void check(RulebookFiles files, List<RuleProblem> problems) {
    files.texts().keySet().stream()
        .filter(path -> path.endsWith(".csv") && !Layout.isTable(path))
        .map(Unread::problem)
        .forEach(problems::add);
  }

  private static RuleProblem problem(String path) {
    String hint = Layout.meant(path).map(meant -> "; did you mean " + meant + "?").orElse("");
    return RuleProblem.of(
        ProblemKind.FILE_UNREAD, path, "no table of this name is read here" + hint);
  }
}
