package org.posrules.internal.authoring.drl;

import java.util.Collection;
import java.util.List;
import org.posrules.internal.authoring.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Where the problems of one file go. */
record Told(String file, List<RuleProblem> problems) {

  void problem(ProblemKind kind, Token token, String message) {
    problems.add(RuleProblem.of(kind, place(token), message));
  }

  RulePlace place(Token token) {
    return new RulePlace(file, token.line(), token.column());
  }

  /** A name in quotes that must be one of these. */
  void known(ProblemKind kind, Token token, String what, Collection<String> known) {
    String name = token.value();
    if (!known.contains(name)) {
      problem(kind, token, "there is no " + what + " " + name + Nearest.hint(name, known));
    }
  }
}
