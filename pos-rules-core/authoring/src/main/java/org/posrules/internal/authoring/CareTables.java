package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.RowForm;
import org.posrules.rulebook.ProblemKind;

/** Reads the tables about shops. */
final class CareTables {
  private final Layers layers;
  private final CareRowChecks checks;

  /** {@code findings} and {@code causes}: those that rows may name. */
  CareTables(Layers layers, Set<String> findings, Set<String> causes) {
    this.layers = layers;
    this.checks = new CareRowChecks(layers, findings, causes);
  }

  /** The rows of a table in the order of layers and lines; none where there is no such file. */
  <R extends Record> List<R> rows(CareTable<R> table) {
    RowForm<R> form = table.form();
    Once<CsvRow> once = new Once<>();
    List<R> rows = new ArrayList<>();
    for (CsvRow row : layers.optional(table.file(), form.columns().toArray(String[]::new))) {
      List<@Nullable Object> values = new ArrayList<>();
      int before = row.table().problems().size();
      for (String column : form.columns()) {
        values.add(value(form, column, row));
      }
      if (row.table().problems().size() == before) {
        R read = form.row(values);
        checks.check(read, row);
        rows.add(read);
      }
      once.put(key(row, form), row, row);
    }
    return rows;
  }

  /** The first columns name a row, as far as their values are no texts for readers. */
  private static String key(CsvRow row, RowForm<?> form) {
    return form.columns().stream()
        .takeWhile(column -> !column.endsWith("_en"))
        .limit(3)
        .map(row::text)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable Object value(RowForm<?> form, String column, CsvRow row) {
    String text = form.mayBeEmpty(column) ? row.text(column) : row.needed(column);
    try {
      return text.isBlank() && !form.mayBeEmpty(column) ? null : form.value(column, text);
    } catch (IllegalArgumentException e) {
      row.problem(ProblemKind.FIELD_VALUE, column, column + " " + e.getMessage() + ": " + text);
      return null;
    }
  }
}
