package org.posrules.internal.authoring.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Matter;
import org.posrules.internal.rulebook.care.MatterText;

/** The findings about shops: what each says, by what it is found, and what is to be done. */
final class ShopPage {
  private static final String FILE = "shops.html";

  private final CareContent care;
  private final Map<String, ActionText> actions;
  private final Labels labels;
  private final Map<String, Set<String>> rulesOf;

  private ShopPage(RulebookContent content, Labels labels, Map<String, Set<String>> rulesOf) {
    this.care = content.care();
    this.actions = content.actionTexts().getOrDefault(labels.language(), Map.of());
    this.labels = labels;
    this.rulesOf = rulesOf;
  }

  /** {@code rulesOf}: by finding the ids of the rules that insert it. */
  static SitePage of(
      RulebookContent content, Labels labels, Map<String, Set<String>> rulesOf, SearchIndex index) {
    ShopPage page = new ShopPage(content, labels, rulesOf);
    StringBuilder body = new StringBuilder();
    content.care().matters().values().stream()
        .sorted(Comparator.comparing(Matter::topic).thenComparing(Matter::name))
        .forEach(matter -> body.append(page.section(matter, index)).append('\n'));
    return new SitePage(FILE, "shops", body.toString());
  }

  private String section(Matter matter, SearchIndex index) {
    MatterText text = care.text(labels.language(), matter.name());
    index.add(matter.name(), labels.get("finding"), FILE, matter.name(), text.summary());
    ActionText action =
        actions.getOrDefault(matter.action(), new ActionText(matter.action(), List.of()));
    return Html.element(
        "section id=\"" + matter.name() + "\"",
        Html.element("h2", Html.code(matter.name())),
        Html.element("p class=\"summary\"", Html.text(text.summary())),
        Html.element("p", Html.text(text.why())),
        Html.pairs(
            List.of(
                List.of(labels.get("category"), Html.text(labels.of(matter.topic()))),
                List.of(labels.get("remedy"), Html.text(action.title())),
                List.of(labels.get("harm"), Html.text(harm(matter))),
                List.of(labels.get("explains"), links("causes.html", matter.explains())),
                List.of(labels.get("facts"), facts(matter.name())),
                List.of(
                    labels.get("rules"),
                    links("rules.html", rulesOf.getOrDefault(matter.name(), Set.of()))))));
  }

  private String harm(Matter matter) {
    return Math.round(matter.chance() * 100) + " % × " + matter.minutes() + " min";
  }

  private static String links(String page, Collection<String> names) {
    return names.stream()
        .map(name -> Html.link(page, name, name))
        .collect(Collectors.joining(", "));
  }

  /** Those that are enough by a row alone. */
  private String facts(String finding) {
    Stream<String> overdue =
        care.rows(CareTable.ROUTINE).stream()
            .filter(row -> row.finding().equals(finding))
            .map(row -> row.fact() + " ≥ " + row.everyDays() + " d");
    Stream<String> states =
        care.rows(CareTable.STATES).stream()
            .filter(row -> row.finding().equals(finding))
            .map(row -> row.fact() + " = " + row.is());
    return Stream.concat(overdue, states).map(Html::code).collect(Collectors.joining(", "));
  }
}
