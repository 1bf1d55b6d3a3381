package org.posrules.internal.authoring.checking;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import org.posrules.internal.authoring.Layout;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.formatting.TableFormat;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Whether the tables are written as {@code pos-rules fmt} writes them. */
final class TableForm {
  private TableForm() {}

  static void check(RulebookFiles files, List<RuleProblem> problems) {
    files.texts().forEach((path, text) -> check(path, text, problems));
  }

  private static void check(String path, String text, List<RuleProblem> problems) {
    if (!Layout.isTable(path) || text.startsWith("\uFEFF")) {
      return;
    }
    try {
      String formatted = TableFormat.format(text);
      if (!formatted.equals(text)) {
        problems.add(difference(path, text, formatted));
      }
    } catch (CsvParseException e) {
      // whoever reads the table tells it
    }
  }

  private static RuleProblem difference(String path, String text, String formatted) {
    List<String> lines = text.lines().toList();
    List<String> wanted = formatted.lines().toList();
    int at = 0;
    while (at < Math.min(lines.size(), wanted.size()) && lines.get(at).equals(wanted.get(at))) {
      at++;
    }
    RulePlace place = new RulePlace(path, Math.min(at + 1, lines.size()), 1);
    if (text.contains("\r")) {
      return RuleProblem.of(
          ProblemKind.FILE_FORM, path, "lines end as on Windows (CRLF); pos-rules fmt mends it");
    }
    if (at < Math.min(lines.size(), wanted.size()) && lines.contains(wanted.get(at))) {
      return RuleProblem.of(
              ProblemKind.ROW_ORDER,
              place,
              "rows stand sorted, and another belongs here; pos-rules fmt mends it")
          .with(new RulePlace(path, lines.indexOf(wanted.get(at)) + 1, 1));
    }
    return RuleProblem.of(
        ProblemKind.FILE_FORM,
        at < Math.min(lines.size(), wanted.size())
            ? new RulePlace(path, at + 1, 1 + commonStart(lines.get(at), wanted.get(at)))
            : place,
        "quotes stand only where they are needed, no line is empty, and the last one ends;"
            + " pos-rules fmt mends it");
  }

  private static int commonStart(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }
}
