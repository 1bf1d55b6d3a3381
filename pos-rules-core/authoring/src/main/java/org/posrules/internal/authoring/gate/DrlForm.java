package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.internal.authoring.drl.Tokenizer;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Refuses, before the compiler sees it, a file that the compiler might run or read otherwise than
 * it is read here: it takes the value of a header for an expression and evaluates it, and puts
 * texts between Java as they are. Of each kind of mistake the first in the file.
 */
final class DrlForm {
  private final String file;
  private final String text;
  private final List<Token> words;
  private final List<RuleProblem> problems = new ArrayList<>();

  private DrlForm(String file, String text) {
    this.file = file;
    this.text = text;
    // A text that never ends here may end there, and all behind it be something else.
    List<RuleProblem> slips = new ArrayList<>();
    this.words = Tokenizer.tokens(file, text, slips);
    slips.stream().findFirst().ifPresent(problems::add);
  }

  static List<RuleProblem> problems(String file, String text) {
    DrlForm form = new DrlForm(file, text);
    form.lineEnds();
    form.escapes();
    form.texts();
    form.headers();
    return form.problems;
  }

  /** The compiler ends a comment at each carriage return, a reader at each line. */
  private void lineEnds() {
    int found = text.indexOf('\r');
    while (found >= 0 && text.startsWith("\r\n", found)) {
      found = text.indexOf('\r', found + 1);
    }
    if (found >= 0) {
      add(placeOf(found), "a line ends with a line feed; put one in place of the carriage return");
    }
  }

  /** Java reads them before anything else, so that they can hide what a text says. */
  private void escapes() {
    int found = text.indexOf("\\u");
    if (found >= 0) {
      add(
          placeOf(found),
          "a rule is read as it is written; put the character itself in place of \\u…");
    }
  }

  /** A quotation mark in a text ends it in the Java that the compiler makes of it. */
  private void texts() {
    words.stream()
        .filter(DrlForm::isNoPlainText)
        .findFirst()
        .ifPresent(
            word ->
                add(
                    DrlRule.place(file, word),
                    "neither a backslash nor a quotation mark stands in a text of a rule; write it"
                        + " without, or with “ and ”"));
  }

  private static boolean isNoPlainText(Token word) {
    return word.is("\\")
        || (word.isString() && (word.value().contains("\\") || word.value().contains("\"")));
  }

  private void headers() {
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.isName() && word.text().startsWith("@") && !isHeader(i)) {
        Refusal refusal = Refusal.attribute(word.text());
        problems.add(RuleProblem.of(refusal.kind(), DrlRule.place(file, word), refusal.message()));
        return;
      }
    }
  }

  /** {@code @id( "…" )}, and not so much as a comment beside the text. */
  private boolean isHeader(int at) {
    if (at + 3 >= words.size()
        || !RuleScan.HEADER.contains(words.get(at).text().substring(1))
        || !words.get(at + 1).is("(")
        || !words.get(at + 3).is(")")) {
      return false;
    }
    Token value = words.get(at + 2);
    String inside = text.substring(words.get(at + 1).end(), words.get(at + 3).start());
    return value.text().startsWith("\"") && inside.strip().equals(value.text());
  }

  private RulePlace placeOf(int offset) {
    int line = 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    return new RulePlace(file, line, offset - text.lastIndexOf('\n', offset));
  }

  private void add(RulePlace place, String message) {
    problems.add(RuleProblem.of(ProblemKind.RULE_SYNTAX, place, message));
  }
}
