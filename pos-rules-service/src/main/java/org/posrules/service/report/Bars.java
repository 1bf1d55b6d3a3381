package org.posrules.service.report;

import java.util.Locale;

/** A table whose rows have bars: the chart and what it shows in one. */
final class Bars {
  private final Html html;

  private Bars(Html html) {
    this.html = html;
  }

  /**
   * Begins a table, which {@link #end} closes.
   *
   * @param heads of the columns; the bars have none of their own
   */
  static Bars begin(Html html, String caption, String... heads) {
    html.open("table").leaf("caption", caption).open("thead").open("tr");
    for (int i = 0; i < heads.length; i++) {
      html.leaf("th", heads[i], "scope", "col", "class", i == 0 ? "what" : "number");
    }
    html.close().close().open("tbody");
    return new Bars(html);
  }

  /** Begins a row with what it is about, in words. */
  Bars row(String what) {
    html.open("tr").leaf("th", what, "scope", "row");
    return this;
  }

  /** Begins a row with what it is about, in words, and below what else is said of it, if it is. */
  Bars row(String what, String below) {
    if (below.equals(what)) {
      return row(what);
    }
    html.open("tr").open("th", "scope", "row").text(what).leaf("small", below).close();
    return this;
  }

  /** Begins a row about something that has only a name. */
  Bars named(String name) {
    html.open("tr").open("th", "scope", "row").name(name).close();
    return this;
  }

  /** Begins a row about something that has only a name, and what is said of it below. */
  Bars named(String name, String below) {
    html.open("tr").open("th", "scope", "row").name(name).leaf("small", below).close();
    return this;
  }

  Bars cell(String text) {
    html.leaf("td", text, "class", "number");
    return this;
  }

  /** The last cell of a row: a text, and a bar of this part, from 0 to 1, of its width. */
  void bar(String text, double part) {
    String width = String.format(Locale.ROOT, "%.1f", 100 * part);
    html.open("td", "class", "number")
        .leaf("span", text)
        .open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true")
        .single("rect", "width", width, "height", "10")
        .close()
        .close()
        .close();
  }

  void end() {
    html.close().close();
  }
}
