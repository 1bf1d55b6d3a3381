package org.posrules.service.report;

/** What every part of a report is made with. */
record Sheet(Html html, Wording words, Numbers numbers) {

  /** Begins a part, which the caller closes. */
  Sheet section(String title) {
    html.open("section").leaf("h2", words.get(title));
    return this;
  }

  Sheet paragraph(String key, Object... values) {
    html.leaf("p", words.get(key, values));
    return this;
  }

  Sheet remark(String key, Object... values) {
    html.leaf("p", words.get(key, values), "class", "dim");
    return this;
  }
}
