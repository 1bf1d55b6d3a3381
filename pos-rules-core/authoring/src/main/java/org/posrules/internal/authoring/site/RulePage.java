package org.posrules.internal.authoring.site;

import java.util.List;
import java.util.stream.Collectors;
import org.posrules.internal.authoring.drl.DrlFile;
import org.posrules.internal.authoring.drl.RuleText;
import org.posrules.internal.authoring.drl.Token;

/** The rules with what they ask for and what they say. */
final class RulePage {
  private RulePage() {}

  static SitePage of(List<DrlFile> files, Labels labels, SearchIndex index) {
    StringBuilder body = new StringBuilder();
    for (DrlFile file : files) {
      body.append(Html.element("h2", Html.code(file.path()))).append('\n');
      file.rules().forEach(rule -> body.append(section(rule, labels, index)).append('\n'));
    }
    return new SitePage("rules.html", "rules", body.toString());
  }

  private static String section(RuleText rule, Labels labels, SearchIndex index) {
    String says = value(rule, labels.language().choose("@en", "@zh"));
    index.add(rule.id(), labels.get("rule"), "rules.html", rule.id(), says);
    String asks =
        rule.conditions().stream()
            .map(condition -> Html.element("li", Html.code(condition.text())))
            .collect(Collectors.joining());
    String then = rule.consequence().stream().map(Token::text).collect(Collectors.joining());
    return Html.element(
        "section id=\"" + Html.text(rule.id()) + "\"",
        Html.element("h3", Html.text(rule.name())),
        Html.element("p class=\"summary\"", Html.text(says)),
        Html.element("ul", asks),
        Html.element("p", "→ " + Html.code(then)),
        Html.pairs(
            List.of(
                List.of(labels.get("source"), Html.text(value(rule, "@source"))),
                List.of(labels.get("status"), Html.text(value(rule, "@status"))),
                List.of(labels.get("since"), Html.text(value(rule, "@since"))))));
  }

  private static String value(RuleText rule, String header) {
    Token value = rule.headers().get(header);
    return value == null ? "" : value.value();
  }
}
