package org.posrules.internal.authoring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Reads one CSV file with a fixed header line. */
final class CsvTable {
  private CsvTable() {}

  /** The rows; a wrong header or a broken line is a problem, and the good rows before it remain. */
  static List<CsvRow> read(
      String file, String text, List<String> columns, List<RuleProblem> problems) {
    List<CsvRow> rows = new ArrayList<>();
    String header = text.lines().findFirst().orElse("");
    if (!header.equals(String.join(",", columns))) {
      problems.add(
          RuleProblem.of(
              ProblemKind.CSV_HEADER,
              RulePlace.of(file, 1),
              "the first line must be " + String.join(",", columns)));
      return rows;
    }
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : reader) {
        rows.add(
            new CsvRow(
                file,
                Math.toIntExact(record.getStartingLineNumber()),
                Map.copyOf(record.getFieldsAsMap()),
                problems));
      }
    } catch (CsvParseException e) {
      problems.add(RuleProblem.of(ProblemKind.CSV_BROKEN, file, "is no CSV: " + rootMessage(e)));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }

  private static String rootMessage(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : rootMessage(cause);
  }
}
