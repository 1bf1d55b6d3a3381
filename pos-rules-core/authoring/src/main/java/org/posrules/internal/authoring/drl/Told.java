package org.posrules.internal.authoring.drl;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Where the problems of one file go. */
record Told(String file, List<RuleProblem> problems) {
  private static final int FEW = 8;

  void problem(ProblemKind kind, Token token, String message) {
    problems.add(RuleProblem.of(kind, place(token), message));
  }

  RulePlace place(Token token) {
    return new RulePlace(file, token.line(), token.column());
  }

  private static String hint(String name, Collection<String> known) {
    String near = Nearest.hint(name, known);
    boolean all = near.isEmpty() && known.size() <= FEW;
    return all ? "; there are " + String.join(", ", new TreeSet<>(known)) : near;
  }

  /** A name in quotes that must be one of these. */
  void known(ProblemKind kind, Token token, String what, Collection<String> known) {
    String name = token.value();
    if (!known.contains(name)) {
      problem(kind, token, "there is no " + what + " " + name + hint(name, known));
    }
  }
}
