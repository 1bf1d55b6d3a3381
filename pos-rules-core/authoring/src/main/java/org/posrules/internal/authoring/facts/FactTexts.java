package org.posrules.internal.authoring.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of facts and their parts, of {@code facts.csv} beside this. Immutable. */
final class FactTexts {
  private static final String TABLE = "/org/posrules/internal/authoring/facts.csv";

  /** In the place of a fact: a part that means the same in each. */
  private static final String ANY = "*";

  private final Map<String, Text> texts = new LinkedHashMap<>();

  /**
   * One line.
   *
   * @param from names of request fields; empty for a part
   * @param example as a rule has it; empty for a part
   */
  record Text(
      String fact, String part, String english, String chinese, String from, String example) {
    private static Text of(NamedCsvRecord row) {
      return new Text(
          row.getField("fact"),
          row.getField("part"),
          row.getField("en"),
          row.getField("zh"),
          row.getField("from"),
          row.getField("example"));
    }
  }

  FactTexts() {
    try (InputStream in =
            Objects.requireNonNull(FactTexts.class.getResourceAsStream(TABLE), TABLE);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> texts.put(key(row.getField("fact"), row.getField("part")), Text.of(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String fact, String part) {
    return fact + "." + part;
  }

  /** Of a fact; null where there is none. */
  @Nullable Text of(String fact) {
    return texts.get(key(fact, ""));
  }

  /** Of a part of a fact; null where there is none. */
  @Nullable Text of(String fact, String part) {
    Text own = texts.get(key(fact, part));
    return own == null ? texts.get(key(ANY, part)) : own;
  }

  /** All of them. */
  Iterable<Text> all() {
    return texts.values();
  }
}
