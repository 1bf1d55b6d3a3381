package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import org.posrules.internal.authoring.drl.Condition.Form;

/** Tells the conditions of one rule from each other. */
final class ConditionReader {
  private final String text;
  private final Tokens tokens;
  private final List<Condition> conditions = new ArrayList<>();

  ConditionReader(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  List<Condition> conditions() {
    while (tokens.more()) {
      if (tokens.peek().is("and") || tokens.peek().is(",") || tokens.peek().is(";")) {
        tokens.next();
      } else {
        condition();
      }
    }
    return conditions;
  }

  private void condition() {
    Token first = tokens.peek();
    Form form = first.is("not") ? Form.NOT : first.is("exists") ? Form.EXISTS : Form.FACT;
    if (form != Form.FACT && tokens.isNameAhead(1) && tokens.isAhead(2, "(")) {
      tokens.next();
      pattern(form, first);
    } else if (first.isName() && tokens.isAhead(1, ":") && tokens.isNameAhead(2)) {
      tokens.next();
      tokens.next();
      pattern(form, first);
    } else if (form == Form.FACT && isType(first) && tokens.isAhead(1, "(")) {
      pattern(form, first);
    } else {
      other(first);
    }
  }

  /** {@code eval} and its like are written small. */
  private static boolean isType(Token token) {
    return token.isName() && Character.isUpperCase(token.text().charAt(0));
  }

  private void pattern(Form form, Token first) {
    Token type = tokens.next();
    List<Token> constraints = tokens.brackets();
    boolean joined =
        tokens.more()
            && (tokens.peek().is("from") || tokens.peek().is("over") || tokens.peek().is("or"));
    if (joined || !isType(type)) {
      other(first);
    } else {
      conditions.add(
          new Condition(
              form, type.text(), written(first, type, constraints), constraints, first, type));
    }
  }

  /** Everything up to the next condition that begins a line. */
  private void other(Token first) {
    List<Token> rest = new ArrayList<>();
    do {
      Token token = tokens.next();
      rest.add(token);
      rest.addAll(tokens.brackets());
    } while (tokens.more() && tokens.peek().line() == first.line());
    conditions.add(new Condition(Form.OTHER, "", written(first, first, rest), rest, first, first));
  }

  /** The text of the condition in one line. */
  private String written(Token first, Token type, List<Token> inside) {
    int end = inside.isEmpty() ? type.end() : inside.get(inside.size() - 1).end();
    int close = text.indexOf(')', end);
    return text.substring(first.start(), close < 0 ? end : close + 1).replaceAll("\\s{1,99}", " ");
  }
}
