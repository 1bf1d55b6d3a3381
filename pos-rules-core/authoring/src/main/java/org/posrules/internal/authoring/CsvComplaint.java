package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.internal.text.Nearest;

/**
 * What is said of a table that is not one: how people come to save it so. Immutable.
 *
 * @param message what is wrong and what to do
 * @param column from 1: where in the line it shows
 */
record CsvComplaint(String message, int column) {

  /** Of a row in which a quote is opened and never closed. */
  static CsvComplaint ofQuote(String line) {
    int opened = 0;
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '"') {
        quoted = !quoted;
        opened = quoted ? at : opened;
      }
    }
    return new CsvComplaint(
        "a quote of this row is opened and not closed; close it, and write \"\" for a quote that"
            + " belongs to a text",
        opened + 1);
  }

  /**
   * Of a row that has not as many fields as the table has columns.
   *
   * @param line its first line, as it stands in the file
   */
  static CsvComplaint ofRow(String line, List<String> fields, int columns) {
    String count = "fields of this row: " + fields.size() + ", columns: " + columns + "; ";
    if (fields.size() > columns) {
      return new CsvComplaint(
          count + "put a text that holds a comma in quotes", startOf(columns, line));
    }
    if (line.contains("，")) {
      return at("，", line, count + "a full-width comma stands in it: type a plain one");
    }
    if (line.contains(";") && fields.size() == 1) {
      return at(";", line, count + "semicolons stand between the fields: save it with commas");
    }
    return new CsvComplaint(
        count + "add what is missing; an empty field keeps its comma", line.length() + 1);
  }

  static CsvComplaint ofHeader(String header, List<String> columns) {
    CsvComplaint why = why(header, columns);
    return new CsvComplaint(
        "the first line must be " + String.join(",", columns) + why.message, why.column);
  }

  private static CsvComplaint why(String header, List<String> columns) {
    if (header.startsWith("\uFEFF")) {
      return new CsvComplaint(
          "; it begins with a byte order mark: save the file as UTF-8 without BOM", 1);
    }
    if (!header.contains(",") && header.contains(";")) {
      return at(";", header, "; semicolons stand between the columns: save it with commas");
    }
    for (String fullWidth : List.of("，", "；")) {
      if (header.contains(fullWidth)) {
        return at(fullWidth, header, "; a full-width comma stands in it: type a plain one");
      }
    }
    if (header.contains("\t")) {
      return at("\t", header, "; tabs stand between the columns: save it with commas");
    }
    List<String> given = Stream.of(header.split(",", -1)).map(String::strip).toList();
    return new CsvComplaint(names(given, columns), startOf(same(given, columns), header));
  }

  private static String names(List<String> given, List<String> columns) {
    List<String> missing = new ArrayList<>(columns);
    missing.removeAll(given);
    List<String> unknown = new ArrayList<>(given);
    unknown.removeAll(columns);
    if (unknown.isEmpty() && missing.isEmpty()) {
      return "; its columns stand in another order";
    }
    return (unknown.isEmpty() ? "" : "; unknown: " + named(unknown, missing))
        + (missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing));
  }

  private static String named(List<String> unknown, List<String> missing) {
    return String.join(
        ", ", unknown.stream().map(name -> name + Nearest.hint(name, missing)).toList());
  }

  private static CsvComplaint at(String sign, String line, String message) {
    return new CsvComplaint(message, line.indexOf(sign) + 1);
  }

  /** How many columns are the wanted ones before the first that is not. */
  private static int same(List<String> given, List<String> columns) {
    int same = 0;
    while (same < Math.min(given.size(), columns.size())
        && given.get(same).equals(columns.get(same))) {
      same++;
    }
    return same;
  }

  /** Where so many fields of a line are passed; behind it where it has no more. */
  private static int startOf(int field, String line) {
    boolean quoted = false;
    int left = field;
    int at = 0;
    while (left > 0 && at < line.length()) {
      char c = line.charAt(at++);
      quoted ^= c == '"';
      left -= c == ',' && !quoted ? 1 : 0;
    }
    return left > 0 ? line.length() + 1 : at + 1;
  }
}
