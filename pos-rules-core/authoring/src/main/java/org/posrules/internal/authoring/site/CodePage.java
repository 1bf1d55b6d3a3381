package org.posrules.internal.authoring.site;

import java.util.List;
import java.util.Map;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.CodeRow;

/** All codes by their scheme, and the words of devices. */
final class CodePage {
  private CodePage() {}

  static SitePage of(RulebookContent content, Labels labels, SearchIndex index) {
    StringBuilder body = new StringBuilder();
    content
        .codes()
        .forEach((scheme, rows) -> body.append(section(scheme, rows, content, labels, index)));
    body.append(section("device", content.devices(), content, labels, index));
    return new SitePage("codes.html", "codes", body.toString());
  }

  private static String section(
      String name,
      Map<String, CodeRow> codes,
      RulebookContent content,
      Labels labels,
      SearchIndex index) {
    if (name.equals("device") && codes != content.devices()) {
      return "";
    }
    List<List<String>> rows =
        codes.entrySet().stream()
            .map(code -> row(name, code.getKey(), code.getValue(), labels, index))
            .toList();
    Scheme scheme = content.schemes().get(name);
    String title =
        scheme == null
            ? labels.get("device")
            : labels.language().choose(scheme.english(), scheme.chinese());
    return Html.element(
        "section id=\"" + Html.text(name) + "\"",
        Html.element("h2", Html.text(title) + " " + Html.code(name)),
        Html.table(
            List.of(
                labels.get("code"),
                labels.get("meaning"),
                labels.get("cause"),
                labels.get("strength"),
                labels.get("source")),
            rows));
  }

  private static List<String> row(
      String scheme, String key, CodeRow code, Labels labels, SearchIndex index) {
    String meaning = labels.language().choose(code.english(), code.chinese());
    String anchor = scheme + "/" + key;
    index.add(key, scheme, "codes.html", anchor, meaning);
    return List.of(
        Html.element("code id=\"" + Html.text(anchor) + "\"", Html.text(key)),
        Html.text(meaning),
        code.noFault()
            ? Html.text(labels.get("no.fault"))
            : Html.link("causes.html", code.cause(), code.cause()),
        Html.text(labels.of(code.strength())),
        Html.text(code.source()));
  }
}
