package org.posrules.internal.authoring.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posrules.Outcome;
import org.posrules.internal.rulebook.ActionText;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.RemedyRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.Cause;

/** The causes: at a glance, and each with what it says to whom and what cures it. */
final class CausePages {
  private final RulebookContent content;
  private final Labels labels;
  private final Map<String, CauseText> texts;
  private final Map<String, ActionText> actions;
  private final Map<String, Set<String>> rulesOf;

  /** {@code rulesOf}: by cause the ids of the rules that find it or speak against it. */
  CausePages(RulebookContent content, Labels labels, Map<String, Set<String>> rulesOf) {
    this.content = content;
    this.labels = labels;
    this.texts = content.causeTexts().getOrDefault(labels.language(), Map.of());
    this.actions = content.actionTexts().getOrDefault(labels.language(), Map.of());
    this.rulesOf = rulesOf;
  }

  /** All in one table, to compare what may be repeated and who acts. */
  SitePage overview() {
    List<List<String>> rows =
        sorted().stream()
            .map(
                cause ->
                    List.of(
                        Html.link("causes.html", cause.name(), cause.name()),
                        Html.text(category(cause)),
                        Html.text(labels.of(cause.party())),
                        Html.text(labels.of(cause.retry())),
                        Html.text(labels.of(cause.money())),
                        Html.text(summary(cause))))
            .toList();
    return new SitePage(
        "index.html",
        "overview",
        Html.element("p", Html.text(labels.get("overview.says")))
            + Html.table(
                List.of(
                    labels.get("cause"),
                    labels.get("category"),
                    labels.get("party"),
                    labels.get("retry"),
                    labels.get("money"),
                    labels.get("summary")),
                rows));
  }

  SitePage each(SearchIndex index) {
    StringBuilder body = new StringBuilder();
    for (Cause cause : sorted()) {
      index.add(cause.name(), labels.get("cause"), "causes.html", cause.name(), summary(cause));
      body.append(section(cause)).append('\n');
    }
    return new SitePage("causes.html", "causes", body.toString());
  }

  private List<Cause> sorted() {
    return content.causes().values().stream()
        .sorted(
            Comparator.comparing(Cause::outcome)
                .thenComparing(Cause::category)
                .thenComparing(Cause::name))
        .toList();
  }

  private String category(Cause cause) {
    return cause.outcome() == Outcome.DIAGNOSED
        ? labels.of(cause.category())
        : labels.of(cause.outcome());
  }

  private String summary(Cause cause) {
    CauseText text = texts.get(cause.name());
    return text == null ? "" : text.summary();
  }

  private String section(Cause cause) {
    CauseText text = texts.getOrDefault(cause.name(), new CauseText("", "", "", "", ""));
    return Html.element(
        "section id=\"" + cause.name() + "\"",
        Html.element("h2", Html.code(cause.name())),
        Html.element("p class=\"summary\"", Html.text(text.summary())),
        Html.pairs(
            List.of(
                List.of(labels.get("category"), Html.text(category(cause))),
                List.of(labels.get("party"), Html.text(labels.of(cause.party()))),
                List.of(labels.get("retry"), Html.text(labels.of(cause.retry()))),
                List.of(labels.get("money"), Html.text(labels.of(cause.money()))),
                List.of(
                    labels.get("parent"),
                    cause.parent().map(name -> Html.link("causes.html", name, name)).orElse("")),
                List.of(
                    labels.get("wait"), cause.waitSeconds() > 0 ? cause.waitSeconds() + " s" : ""),
                List.of(labels.get("cardholder"), Html.text(text.cardholder())),
                List.of(labels.get("display"), Html.text(text.display())),
                List.of(labels.get("cashier"), Html.text(text.cashier())),
                List.of(labels.get("operations"), Html.text(text.operations())),
                List.of(labels.get("rules"), rules(cause)))),
        remedies(cause));
  }

  private String rules(Cause cause) {
    return rulesOf.getOrDefault(cause.name(), Set.of()).stream()
        .map(id -> Html.link("rules.html", id, id))
        .collect(Collectors.joining(", "));
  }

  private String remedies(Cause cause) {
    Map<Double, List<RemedyRow>> byChance =
        content.remedies().stream()
            .filter(remedy -> remedy.cause().equals(cause.name()))
            .collect(
                Collectors.groupingBy(
                    remedy -> -remedy.probability(), TreeMap::new, Collectors.toList()));
    List<List<String>> rows =
        byChance.values().stream().flatMap(List::stream).map(this::remedy).toList();
    return rows.isEmpty()
        ? ""
        : Html.table(
            List.of(labels.get("remedy"), labels.get("chance"), labels.get("minutes")), rows);
  }

  private List<String> remedy(RemedyRow remedy) {
    ActionText text =
        actions.getOrDefault(remedy.action(), new ActionText(remedy.action(), List.of()));
    String steps =
        text.steps().stream()
            .map(step -> Html.element("li", Html.text(step)))
            .collect(Collectors.joining());
    return List.of(
        Html.element(
            "details", Html.element("summary", Html.text(text.title())), Html.element("ol", steps)),
        Math.round(remedy.probability() * 100) + " %",
        minutes(remedy.action()));
  }

  private String minutes(String action) {
    Action known = content.actions().get(action);
    return known == null ? "" : String.valueOf(known.minutes());
  }
}
