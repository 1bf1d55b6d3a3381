package org.posrules.internal.authoring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * One CSV file with a fixed header line.
 *
 * @param problems where what is wrong with it goes
 */
record CsvTable(String file, String text, List<String> columns, List<RuleProblem> problems) {

  /** The rows; a wrong header or a broken line is a problem, and the good rows before it remain. */
  static List<CsvRow> read(
      String file, String text, List<String> columns, List<RuleProblem> problems) {
    return new CsvTable(file, text, columns, problems).rows();
  }

  private List<CsvRow> rows() {
    List<CsvRow> rows = new ArrayList<>();
    int before = problems.size();
    String header = text.lines().findFirst().orElse("");
    if (!header.equals(String.join(",", columns))) {
      problem(ProblemKind.CSV_HEADER, 1, CsvHeader.complaint(header, columns));
      return rows;
    }
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : reader) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        rows.add(new CsvRow(this, line, Map.copyOf(record.getFieldsAsMap())));
      }
    } catch (CsvParseException e) {
      problem(ProblemKind.CSV_BROKEN, rows.isEmpty() ? 2 : 0, "is no CSV: " + rootMessage(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty() && problems.size() == before) {
      problem(ProblemKind.FILE_EMPTY, 0, "holds no row; write some, or delete the file");
    }
    return rows;
  }

  private void problem(ProblemKind kind, int line, String message) {
    problems.add(RuleProblem.of(kind, RulePlace.of(file, line), message));
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : rootMessage(cause);
  }

  /** Where a field of the row that begins on this line stands. */
  RulePlace place(int line, String column) {
    int at = 0;
    for (int passed = 1; passed < line; passed++) {
      at = text.indexOf('\n', at) + 1;
    }
    int row = line;
    int start = at;
    int left = columns.indexOf(column);
    boolean quoted = false;
    while (left > 0 && at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        left--;
      } else if (c == '\n') {
        row++;
        start = at;
      }
    }
    return new RulePlace(file, row, at - start + 1);
  }
}
