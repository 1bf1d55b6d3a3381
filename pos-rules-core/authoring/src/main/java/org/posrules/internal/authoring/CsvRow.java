package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * One line of a table; what is wrong with a field is reported with file, line and column.
 *
 * @param fields in the order of the table's columns
 */
record CsvRow(CsvTable table, int line, List<String> fields) {

  String file() {
    return table.file();
  }

  /** The field; may be empty. */
  String text(String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : fields.get(at);
  }

  /** The field, which must not be empty. */
  String needed(String column) {
    String value = text(column);
    if (value.isBlank()) {
      problem(ProblemKind.FIELD_EMPTY, column, column + " is empty; fill it in");
    }
    return value;
  }

  /** The same row with another value in a field, as if that stood in the file. */
  CsvRow with(String column, String value) {
    List<String> changed = new ArrayList<>(fields);
    changed.set(table.columns().indexOf(column), value);
    return new CsvRow(table, line, List.copyOf(changed));
  }

  /** The parts of a field separated by bars; none when it is empty. */
  List<String> parts(String column) {
    return Stream.of(text(column).split("\\|"))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  <E extends Enum<E>> E oneOf(String column, E fallback) {
    String written = text(column);
    List<String> names = new ArrayList<>();
    for (E value : fallback.getDeclaringClass().getEnumConstants()) {
      if (value.name().equals(written)) {
        return value;
      }
      names.add(value.name());
    }
    problem(
        ProblemKind.FIELD_VALUE,
        column,
        column
            + " must be one of "
            + String.join(", ", names)
            + ": "
            + written
            + Nearest.hint(written, names));
    return fallback;
  }

  /** A whole number of at least zero; 0 when the field is empty. */
  int number(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return 0;
    }
    if (!value.matches("\\d{1,8}")) {
      problem(ProblemKind.FIELD_VALUE, column, column + " must be a whole number: " + value);
      return 0;
    }
    return Integer.parseInt(value);
  }

  /** A probability above 0 and below 1. */
  double probability(String column) {
    try {
      double value = Double.parseDouble(text(column));
      if (value > 0 && value < 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below, as any other value that is no probability
    }
    problem(
        ProblemKind.FIELD_VALUE,
        column,
        column + " must be a number above 0 and below 1: " + text(column));
    return 0.5;
  }

  /** Where the row begins. */
  RulePlace place() {
    return new RulePlace(file(), line, 1);
  }

  /** Where the field stands that this name is, begins or ends with; else where the row begins. */
  RulePlace placeOf(String name) {
    String plain = name.toUpperCase(Locale.ROOT);
    for (String column : table.columns()) {
      for (String part : parts(column)) {
        String written = part.toUpperCase(Locale.ROOT);
        if (plain.equals(written)
            || plain.startsWith(written + " ")
            || plain.endsWith(" " + written)) {
          return table.place(line, column, part);
        }
      }
    }
    return place();
  }

  /** A problem of one field. */
  void problem(ProblemKind kind, String column, String message) {
    table.problems().add(RuleProblem.of(kind, table.place(line, column), message));
  }

  /** A problem of one name in a field of several. */
  void problem(ProblemKind kind, String column, String name, String message) {
    table.problems().add(RuleProblem.of(kind, table.place(line, column, name), message));
  }

  /** A field names something that there is not. */
  void unknown(ProblemKind kind, String column, String name, String what, Set<String> known) {
    problem(kind, column, name, "there is no " + what + " " + name + Nearest.hint(name, known));
  }
}
