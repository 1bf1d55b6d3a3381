package org.posrules.internal.authoring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * One CSV file with a fixed header line.
 *
 * @param problems where what is wrong with it goes
 */
record CsvTable(String file, String text, List<String> columns, List<RuleProblem> problems) {
  /** How many fields a row has is told by row, so that the others are read. */
  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  /** So many rows of one table are not each broken by a slip of their own. */
  private static final int MANY = 4;

  private static final Pattern LINE = Pattern.compile("starting at line (\\d{1,9})");

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
      CsvComplaint complaint = CsvComplaint.ofHeader(header, columns);
      problem(ProblemKind.CSV_HEADER, 1, complaint.column(), complaint.message());
      return rows;
    }
    Map<String, List<RulePlace>> broken = new LinkedHashMap<>();
    try (CsvReader<CsvRecord> reader = READER.ofCsvRecord(text)) {
      reader.stream().skip(1).forEach(record -> read(record, rows, broken));
    } catch (CsvParseException e) {
      CsvComplaint complaint = CsvComplaint.ofQuote(shown(lineOf(e)));
      problem(ProblemKind.CSV_BROKEN, lineOf(e), complaint.column(), complaint.message());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broken.forEach(this::tell);
    if (rows.isEmpty() && problems.size() == before) {
      problem(ProblemKind.FILE_EMPTY, 0, 0, "holds no row; write some, or delete the file");
    }
    return rows;
  }

  /** Rows that are broken in one way: a whole file that is saved otherwise is told once. */
  private void tell(String complaint, List<RulePlace> places) {
    if (places.size() < MANY) {
      places.forEach(
          place -> problems.add(RuleProblem.of(ProblemKind.CSV_BROKEN, place, complaint)));
    } else {
      problems.add(
          RuleProblem.of(
              ProblemKind.CSV_BROKEN,
              places.get(0),
              complaint + "; rows below that are as this one: " + (places.size() - 1)));
    }
  }

  private void read(CsvRecord record, List<CsvRow> rows, Map<String, List<RulePlace>> broken) {
    int line = Math.toIntExact(record.getStartingLineNumber());
    List<String> fields = record.getFields();
    if (fields.size() != columns.size()) {
      CsvComplaint complaint = CsvComplaint.ofRow(shown(line), fields, columns.size());
      broken
          .computeIfAbsent(complaint.message(), any -> new ArrayList<>())
          .add(new RulePlace(file, line, complaint.column()));
      return;
    }
    rows.add(new CsvRow(this, line, fields));
  }

  private void problem(ProblemKind kind, int line, int column, String message) {
    problems.add(RuleProblem.of(kind, new RulePlace(file, line, column), message));
  }

  private String shown(int line) {
    return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
  }

  /** Where the record begins that cannot be read; the reader tells it only in words. */
  private static int lineOf(CsvParseException e) {
    Matcher line = LINE.matcher(e + " " + e.getCause());
    return line.find() ? Integer.parseInt(line.group(1)) : 0;
  }

  /** Where a name stands in a field of several; where the field begins if it cannot be seen. */
  RulePlace place(int line, String column, String name) {
    RulePlace field = place(line, column);
    String shown = shown(field.line());
    int from = Math.min(field.column() - 1, shown.length());
    Matcher found =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(shown);
    return !name.isEmpty() && found.find(from)
        ? new RulePlace(file, field.line(), found.start() + 1)
        : field;
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
