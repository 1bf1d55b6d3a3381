package org.posrules.internal.authoring.formatting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a table as all tables are written: sorted, LF, quotes only where needed. Pure. */
public final class TableFormat {
  private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

  private TableFormat() {}

  /**
   * A table whose columns are not named between commas stays as it is: what is a row of it, only
   * its author knows. Throws a {@code CsvParseException} for what is no CSV.
   */
  public static String format(String text) {
    List<List<String>> lines = read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (lines.isEmpty()) {
      return "";
    }
    if (!lines.get(0).stream().allMatch(column -> column.matches(NAME))) {
      return text;
    }
    List<List<String>> rows = new ArrayList<>(lines.subList(1, lines.size()));
    rows.sort(RowOrder.of(lines.get(0)));
    StringWriter written = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
      writer.writeRecord(lines.get(0));
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  private static List<List<String>> read(String text) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
