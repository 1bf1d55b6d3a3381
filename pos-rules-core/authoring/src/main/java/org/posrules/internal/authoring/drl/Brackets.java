package org.posrules.internal.authoring.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.rulebook.ProblemKind;

/** Whether each bracket that opens is closed before the next part of the file begins. */
final class Brackets {
  private static final Map<String, String> PAIRS = Map.of("(", ")", "[", "]", "{", "}");

  /** Words that stand at the beginning of a line, outside all brackets. */
  private static final Set<String> OUTSIDE =
      Set.of("package", "import", "rule", "when", "then", "end");

  private final Deque<Token> open = new ArrayDeque<>();
  private final Told told;

  private Brackets(Told told) {
    this.told = told;
  }

  /** Whether no bracket reaches here. */
  static boolean isOutside(Token token) {
    return token.column() == 1 && token.isName() && OUTSIDE.contains(token.text());
  }

  static void check(List<Token> tokens, Told told) {
    Brackets brackets = new Brackets(told);
    for (Token token : tokens) {
      if (isOutside(token)) {
        brackets.end();
      } else if (!token.isString()) {
        brackets.read(token);
      }
    }
    brackets.end();
  }

  private void read(Token token) {
    if (PAIRS.containsKey(token.text())) {
      open.push(token);
    } else if (PAIRS.containsValue(token.text())) {
      Token opened = open.poll();
      if (opened == null || !token.is(PAIRS.getOrDefault(opened.text(), ""))) {
        told.problem(
            ProblemKind.RULE_SYNTAX, token, "nothing is open that this closes: " + token.text());
        open.clear();
      }
    }
  }

  private void end() {
    if (!open.isEmpty()) {
      Token last = open.getLast();
      told.problem(
          ProblemKind.RULE_SYNTAX,
          last,
          "this bracket is never closed; add " + PAIRS.get(last.text()) + " where it ends");
      open.clear();
    }
  }
}
