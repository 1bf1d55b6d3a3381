package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.internal.text.Nearest;

/** What is said of a table that is not one: how people come to save it so. Pure. */
final class CsvComplaint {
  static final String OPEN_QUOTE =
      "a quote of this row is opened and not closed; close it, and write \"\" for a quote that"
          + " belongs to a text";

  private CsvComplaint() {}

  /** Of a row that has not as many fields as the table has columns. */
  static String ofRow(List<String> fields, int columns) {
    String count = "fields of this row: " + fields.size() + ", columns: " + columns + "; ";
    String row = String.join(",", fields);
    if (fields.size() > columns) {
      return count + "put a text that holds a comma in quotes";
    }
    if (row.contains("，")) {
      return count + "a full-width comma stands in it: type a plain one";
    }
    if (row.contains(";") && fields.size() == 1) {
      return count + "semicolons stand between the fields: save it with commas";
    }
    return count + "add what is missing; an empty field keeps its comma";
  }

  static String ofHeader(String header, List<String> columns) {
    return "the first line must be " + String.join(",", columns) + why(header, columns);
  }

  private static String why(String header, List<String> columns) {
    if (header.startsWith("\uFEFF")) {
      return "; it begins with a byte order mark: save the file as UTF-8 without BOM";
    }
    if (!header.contains(",") && header.contains(";")) {
      return "; semicolons stand between the columns: save it with commas";
    }
    if (header.contains("，") || header.contains("；")) {
      return "; a full-width comma stands in it: type a plain one";
    }
    if (header.contains("\t")) {
      return "; tabs stand between the columns: save it with commas";
    }
    List<String> given = Stream.of(header.split(",", -1)).map(String::strip).toList();
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
}
