package org.posrules.internal.authoring.yaml;

import java.util.List;
import java.util.Optional;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The file that values stand in.
 *
 * @param problems where what is wrong is reported
 */
record YamlSource(String file, List<String> lines, List<RuleProblem> problems) {

  RulePlace place(Node node) {
    return node.getStartMark()
        .map(mark -> new RulePlace(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(RulePlace.of(file));
  }

  /** As it stands in the file, without the indentation. */
  String written(Node node) {
    Optional<Mark> from = node.getStartMark();
    Optional<Mark> to = node.getEndMark();
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    StringBuilder written = new StringBuilder(" ".repeat(from.get().getColumn()));
    for (int line = from.get().getLine(); line <= to.get().getLine(); line++) {
      String all = line < lines.size() ? lines.get(line) : "";
      int end = line == to.get().getLine() ? index(all, to.get()) : all.length();
      int start = line == from.get().getLine() ? index(all, from.get()) : 0;
      written.append(all, Math.min(start, end), end).append('\n');
    }
    return written.toString().stripTrailing().stripIndent();
  }

  private static int index(String line, Mark mark) {
    int characters = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(mark.getColumn(), characters));
  }

  void problem(ProblemKind kind, RulePlace place, String message) {
    problems.add(WideSigns.named(RuleProblem.of(kind, place, message), lines));
  }
}
