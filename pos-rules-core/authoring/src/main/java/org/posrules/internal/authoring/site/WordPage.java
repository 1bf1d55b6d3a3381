package org.posrules.internal.authoring.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.Need.Said;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.RulebookContent;

/** What texts are heard by: patterns of ideas, and the words of each idea. */
final class WordPage {
  private WordPage() {}

  static SitePage of(RulebookContent content, Labels labels, SearchIndex index) {
    return new SitePage(
        "words.html",
        "words",
        Html.element("h2", Html.text(labels.get("patterns")))
            + patterns(content, labels)
            + Html.element("h2", Html.text(labels.get("ideas")))
            + concepts(content, labels, index));
  }

  private static String patterns(RulebookContent content, Labels labels) {
    List<List<String>> rows =
        content.faults().patterns().stream().map(pattern -> row(pattern, labels)).toList();
    return Html.table(
        List.of(
            labels.get("signal"),
            labels.get("needs"),
            labels.get("without"),
            labels.get("strength"),
            labels.get("example")),
        rows);
  }

  private static List<String> row(PatternRow pattern, Labels labels) {
    String example = labels.language().choose(pattern.examples().get(0), pattern.examples().get(1));
    return List.of(
        pattern.cause().isEmpty()
            ? Html.code(pattern.signal())
            : Html.link("causes.html", pattern.cause(), pattern.cause()),
        pattern.needs().stream().map(WordPage::need).collect(Collectors.joining(" + ")),
        pattern.without().stream().sorted().map(Html::code).collect(Collectors.joining(" ")),
        Html.text(labels.of(pattern.strength())),
        Html.text(example));
  }

  private static String need(Need need) {
    String said = need.said() == Said.SO ? "" : Html.text(need.said().name()) + " ";
    return said
        + need.concepts().stream()
            .sorted()
            .map(concept -> Html.link("words.html", concept, concept))
            .collect(Collectors.joining("/"));
  }

  private static String concepts(RulebookContent content, Labels labels, SearchIndex index) {
    Map<String, Map<String, List<String>>> byConcept = new TreeMap<>();
    for (ConceptWord word : content.faults().concepts()) {
      byConcept
          .computeIfAbsent(word.concept(), any -> new TreeMap<>())
          .computeIfAbsent(word.language(), any -> new ArrayList<>())
          .add(word.word());
    }
    StringBuilder body = new StringBuilder();
    byConcept.forEach(
        (concept, words) -> {
          String own =
              String.join(
                  ", ", words.getOrDefault(labels.language().choose("en", "zh"), List.of()));
          index.add(concept, labels.get("idea"), "words.html", concept, own);
          body.append(
              Html.element(
                  "section id=\"" + Html.text(concept) + "\"",
                  Html.element("h3", Html.code(concept)),
                  Html.pairs(
                      words.entrySet().stream()
                          .map(
                              entry ->
                                  List.of(
                                      entry.getKey(),
                                      Html.text(String.join(", ", entry.getValue()))))
                          .toList())));
        });
    return body.toString();
  }
}
