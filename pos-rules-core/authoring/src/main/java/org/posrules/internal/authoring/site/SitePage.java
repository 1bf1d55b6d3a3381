package org.posrules.internal.authoring.site;

/** One page of a language: what it is called, and what stands on it. */
record SitePage(String file, String titleKey, String body) {

  /** The whole page, with the way to the others and to the search. */
  String framed(Labels labels, String version) {
    String other = labels.get("other.folder");
    return "<!doctype html>\n<html lang=\""
        + labels.language().tag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + Html.text(labels.get(titleKey))
        + " · pos-rules</title>\n<link rel=\"stylesheet\" href=\"../site.css\">\n"
        + "<script src=\"search.js\" defer></script>\n<script src=\"../site.js\" defer></script>\n"
        + "</head>\n<body>\n<header>\n<nav>"
        + link("index.html", labels.get("overview"))
        + link("causes.html", labels.get("causes"))
        + link("codes.html", labels.get("codes"))
        + link("rules.html", labels.get("rules"))
        + link("words.html", labels.get("words"))
        + link("shops.html", labels.get("shops"))
        + "<a class=\"language\" hreflang=\""
        + other
        + "\" href=\"../"
        + other
        + "/"
        + file
        + "\">"
        + Html.text(labels.get("other.name"))
        + "</a></nav>\n<label for=\"search\">"
        + Html.text(labels.get("search"))
        + "</label>\n<input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\""
        + Html.text(labels.get("search.example"))
        + "\">\n<ol id=\"found\" aria-live=\"polite\"></ol>\n</header>\n<main>\n<h1>"
        + Html.text(labels.get(titleKey))
        + "</h1>\n"
        + body
        + "\n</main>\n<footer>"
        + Html.text(version)
        + "</footer>\n</body>\n</html>\n";
  }

  private String link(String page, String name) {
    String here = page.equals(file) ? " aria-current=\"page\"" : "";
    return Html.element("a href=\"" + page + "\"" + here, Html.text(name));
  }
}
