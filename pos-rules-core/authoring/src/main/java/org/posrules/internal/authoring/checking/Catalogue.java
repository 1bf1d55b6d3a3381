package org.posrules.internal.authoring.checking;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts in English and Chinese, side by side in a file of the jar. */
public final class Catalogue {
  private Catalogue() {}

  /** A text in both languages. */
  public record Row(String english, String chinese) {}

  /** All of them; {@code file}: from the root of the class path. */
  public static List<Row> read(String file) {
    try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + file);
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
        return rows.stream()
            .map(row -> new Row(row.getField("english"), row.getField("chinese")))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
