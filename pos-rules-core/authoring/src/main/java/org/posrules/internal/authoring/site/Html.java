package org.posrules.internal.authoring.site;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML; texts are escaped, pieces are not. Pure. */
final class Html {
  private Html() {}

  /** A text. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** An element round pieces: {@code head} is its name and attributes. */
  static String element(String head, String... pieces) {
    String name = head.contains(" ") ? head.substring(0, head.indexOf(' ')) : head;
    return "<" + head + ">" + String.join("", pieces) + "</" + name + ">";
  }

  static String code(String text) {
    return element("code", text(text));
  }

  /** A link to an anchor of a page. */
  static String link(String page, String anchor, String text) {
    return element("a href=\"" + page + "#" + text(anchor) + "\"", text(text));
  }

  /** A table of pieces. */
  static String table(List<String> heads, List<List<String>> rows) {
    String head =
        heads.stream()
            .map(text -> element("th scope=\"col\"", text(text)))
            .collect(Collectors.joining());
    String body =
        rows.stream()
            .map(
                row ->
                    element(
                        "tr",
                        row.stream()
                            .map(cell -> element("td", cell))
                            .collect(Collectors.joining())))
            .collect(Collectors.joining("\n"));
    return element(
        "div class=\"wide\"",
        element("table", element("thead", element("tr", head)), element("tbody", body)));
  }

  /** A list of names with what they say; what says nothing is left out. */
  static String pairs(List<List<String>> pairs) {
    return element(
        "dl",
        pairs.stream()
            .filter(pair -> !pair.get(1).isEmpty())
            .map(pair -> element("dt", text(pair.get(0))) + element("dd", pair.get(1)))
            .collect(Collectors.joining("\n")));
  }
}
