package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a table whose first line is not the one that it must be. Pure. */
final class CsvHeader {
  private CsvHeader() {}

  static String complaint(String header, List<String> columns) {
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
    return (unknown.isEmpty() ? "" : "; unknown: " + named(unknown, missing))
        + (missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing));
  }

  private static String named(List<String> unknown, List<String> missing) {
    return String.join(
        ", ", unknown.stream().map(name -> name + Nearest.hint(name, missing)).toList());
  }
}
