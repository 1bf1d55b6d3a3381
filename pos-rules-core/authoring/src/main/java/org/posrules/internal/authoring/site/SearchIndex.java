package org.posrules.internal.authoring.site;

import java.util.ArrayList;
import java.util.List;

/** What can be searched for: a name, what it is, where it stands. Not thread-safe. */
final class SearchIndex {
  private final List<String> entries = new ArrayList<>();

  void add(String name, String kind, String page, String anchor, String text) {
    entries.add(
        "["
            + quoted(name)
            + ","
            + quoted(kind)
            + ","
            + quoted(page + "#" + anchor)
            + ","
            + quoted(text)
            + "]");
  }

  /** A script that a page from a file can read; JSON could not be fetched there. */
  String script() {
    return "window.INDEX = [\n" + String.join(",\n", entries) + "\n];\n";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
