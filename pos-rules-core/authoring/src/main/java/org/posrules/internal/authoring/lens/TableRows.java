package org.posrules.internal.authoring.lens;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posrules.facts.Strength;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RulePlace;

/** Where the rows of a rulebook stand. Immutable. */
public final class TableRows {
  private static final String LEXICON = "lexicon/";
  private static final String FAULTS = "lexicon/faults/";

  private final List<TableRow> rows = new ArrayList<>();
  private final Map<String, TableRow> byId = new HashMap<>();
  private final Map<PatternRow, TableRow> byPattern = new HashMap<>();

  /** {@code content}: what was read of these layers. */
  TableRows(List<RulebookFiles> layers, RulebookContent content) {
    for (int i = 0; i < layers.size(); i++) {
      for (Map.Entry<String, String> file : layers.get(i).texts().entrySet()) {
        if (file.getKey().endsWith(".csv")) {
          read(file.getKey(), i, file.getValue());
        }
      }
    }
    rows.forEach(this::name);
    patterns(content.faults().patterns());
  }

  private void read(String path, int layer, String text) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      csv.forEach(
          row ->
              rows.add(
                  new TableRow(
                      RulePlace.of(path, (int) row.getStartingLineNumber()),
                      layer,
                      row.getFieldsAsMap())));
    } catch (CsvParseException | IOException e) {
      throw new IllegalStateException("a table that was read before: " + path, e);
    }
  }

  private void name(TableRow row) {
    String file = row.place().file();
    if (row.fields().containsKey("scheme") && row.fields().containsKey("code")) {
      byId.putIfAbsent(row.text("scheme") + "/" + row.text("code"), row);
    } else if (row.fields().containsKey("word")) {
      byId.putIfAbsent("device/" + row.text("word"), row);
    } else if (row.fields().containsKey("phrase")) {
      String language = file.substring(LEXICON.length(), file.length() - ".csv".length());
      byId.putIfAbsent(language + "/" + row.text("phrase"), row);
    } else if (row.fields().containsKey("finding")) {
      String table = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
      byId.putIfAbsent(String.join("/", table, row.text("finding"), row.text("fact")), row);
    }
  }

  /** They were read in the order of the rows. */
  private void patterns(List<PatternRow> patterns) {
    List<TableRow> written =
        rows.stream()
            .filter(row -> row.place().file().startsWith(FAULTS))
            .filter(row -> row.fields().containsKey("needs"))
            .toList();
    for (int i = 0; i < patterns.size() && patterns.size() == written.size(); i++) {
      byPattern.putIfAbsent(key(patterns.get(i)), written.get(i));
    }
  }

  /** Whatever is made of its strength and examples. */
  private static PatternRow key(PatternRow pattern) {
    return new PatternRow(
        pattern.signal(),
        pattern.cause(),
        pattern.needs(),
        pattern.without(),
        Strength.WEAK,
        List.of());
  }

  /** All rows, in the order of layers, files and lines. */
  public List<TableRow> all() {
    return List.copyOf(rows);
  }

  /** The row that an explanation names as {@code table/key}. */
  public Optional<TableRow> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those that explanations name, by that name. */
  public Map<String, TableRow> named() {
    return Map.copyOf(byId);
  }

  /** The row of a pattern of faults. */
  public Optional<TableRow> of(PatternRow pattern) {
    return Optional.ofNullable(byPattern.get(key(pattern)));
  }

  /** The rows of patterns of faults. */
  public List<TableRow> patterns() {
    return List.copyOf(byPattern.values());
  }

  /** The rows in which a field of one of these columns is the value, whatever the case. */
  public List<TableRow> with(String value, List<String> columns) {
    String wanted = value.strip().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(
            row ->
                columns.stream()
                    .anyMatch(c -> row.text(c).strip().toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }
}
