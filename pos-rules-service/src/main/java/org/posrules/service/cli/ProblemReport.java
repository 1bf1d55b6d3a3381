package org.posrules.service.cli;

import java.util.List;
import java.util.Locale;
import org.posrules.authoring.ProblemMessage;
import org.posrules.authoring.ProblemPage;
import org.posrules.authoring.RulesFolder;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** Problems of a folder of rules, each with the line that it is in. Not thread-safe. */
final class ProblemReport {
  /** A row of the lexicon is longer than any screen. */
  private static final int SIDE = 60;

  private final RulesFolder rules;
  private final Page page;
  private final Words words;
  private final Locale language;

  ProblemReport(RulesFolder rules, Console console, Locale language) {
    this.rules = rules;
    this.page = new Page(console.width(), console.colour());
    this.words = Words.in(language);
    this.language = language;
  }

  String of(List<RuleProblem> problems, double seconds) {
    ProblemKind told = null;
    for (RuleProblem problem : problems) {
      problem(problem, problem.kind() != told);
      told = problem.kind();
    }
    String time = String.format(Locale.ROOT, "%.1f", seconds);
    long files = problems.stream().map(RuleProblem::file).distinct().count();
    page.line(
        problems.isEmpty() ? Ink.GREEN : Ink.RED,
        problems.isEmpty()
            ? words.get("check.fine", time)
            : words.get("check.problems", problems.size(), files, time));
    return page.toString();
  }

  /** A hint that has just been given is not given again. */
  private void problem(RuleProblem problem, boolean hint) {
    page.line(Ink.BOLD, problem.place() + "  " + problem.kind().id());
    excerpt(problem.place(), true);
    page.block("  ", Ink.RED, ProblemMessage.of(problem, language));
    RulePlace other = problem.other();
    if (other != null) {
      page.block("  ", Ink.PLAIN, words.get("check.other", other));
      excerpt(other, false);
    }
    if (hint) {
      page.block("  ", Ink.DIM, ProblemPage.of(problem.kind()).in(language));
    }
    page.gap();
  }

  private void excerpt(RulePlace place, boolean caret) {
    rules
        .line(place)
        .ifPresent(
            line -> {
              int column = Math.max(1, Math.min(place.column(), line.length() + 1));
              int from = Math.max(0, column - 1 - SIDE);
              String shown = line.substring(from, Math.min(line.length(), from + 2 * SIDE));
              String gutter = "  " + place.line() + " | ";
              page.raw(gutter + shown.replace('\t', ' '));
              if (caret && place.column() > 0) {
                int marked = length(line.substring(column - 1));
                page.raw(
                    " ".repeat(gutter.length() - 2)
                        + "| "
                        + " ".repeat(Cells.width(line.substring(from, column - 1)))
                        + "^".repeat(marked));
              }
            });
  }

  /** Of the word, or the text in quotes, that begins there; in cells of the screen. */
  private static int length(String rest) {
    if (rest.startsWith("\"") && rest.indexOf('"', 1) > 0) {
      return Cells.width(rest.substring(0, rest.indexOf('"', 1) + 1));
    }
    int end = 0;
    while (end < rest.length()
        && (Character.isJavaIdentifierPart(rest.charAt(end)) || rest.charAt(end) == '-')) {
      end++;
    }
    return Math.max(1, Cells.width(rest.substring(0, end)));
  }
}
