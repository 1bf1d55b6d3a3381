package org.posrules.service.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.rulebook.Titles;
import org.posrules.store.IncidentStore;

/**
 * A history as one HTML page that needs nothing else: no script, no font, no network. It names
 * places, never cards. Thread-safe.
 */
public final class HistoryReport {
  /** What a report is about when nobody says how long: so long before its end. */
  public static final Duration USUAL = Duration.ofDays(30);

  /** How its parts look, on the console too. */
  private static final String PARTS = "/org/posrules/service/console/history.css";

  private static final List<Dimension> PLACES =
      List.of(Dimension.TERMINAL, Dimension.SHOP, Dimension.MERCHANT, Dimension.ACQUIRER);

  private final IncidentStore store;
  private final Titles titles;

  /** Of what this store keeps, in the words of a rulebook. */
  public HistoryReport(IncidentStore store, Titles titles) {
    this.store = store;
    this.titles = titles;
  }

  /**
   * The page of one scope: Chinese for any kind of Chinese, else English.
   *
   * @throws org.posrules.store.StoreException when the store cannot be used
   */
  public String html(Scope scope, Locale language) {
    Html html = new Html();
    Wording words = new Wording(titles, language, scope.zone());
    Sheet sheet = new Sheet(html, words, new Numbers(store, scope));
    html.open("html", "lang", words.get("lang"));
    Heads.write(html, words.get("title") + " · " + span(sheet), "report.css", PARTS);
    html.open("body").open("header").leaf("h1", words.get("title"));
    places(sheet);
    html.leaf("p", span(sheet), "class", "dim").close();
    html.open("main", "class", "report");
    parts(sheet);
    html.close().close().close();
    return html.toString();
  }

  private static void parts(Sheet sheet) {
    long incidents = sheet.numbers().incidents();
    List<Outage> outages = sheet.numbers().outages();
    if (incidents == 0) {
      sheet.html().leaf("p", sheet.words().get("empty"), "class", "empty");
    } else {
      new Glance(sheet).write(incidents, outages);
    }
    new OutageList(sheet).write(outages);
    if (incidents > 0) {
      new Timeline(sheet).write();
      kinds(sheet, new Ranking(sheet, incidents));
      new Repeats(sheet).write();
    }
    new Remedies(sheet).write();
  }

  private static void kinds(Sheet sheet, Ranking ranking) {
    sheet.section("why");
    ranking.causes();
    ranking.categories();
    sheet.html().close();
    sheet.section("money.title").remark("money.how");
    ranking.money();
    sheet.html().close();
    sheet.section("where").html().open("div", "class", "places");
    PLACES.stream()
        .filter(kind -> !sheet.numbers().scope().places().containsKey(kind))
        .forEach(ranking::places);
    sheet.html().close().close();
  }

  /** Where, each place by its caller's name. */
  private static void places(Sheet sheet) {
    new TreeMap<>(sheet.numbers().scope().places())
        .forEach(
            (kind, name) ->
                sheet
                    .html()
                    .open("p", "class", "place")
                    .text(sheet.words().of(kind) + " ")
                    .name(name)
                    .close());
  }

  private static String span(Sheet sheet) {
    Scope scope = sheet.numbers().scope();
    Wording words = sheet.words();
    return words.get("span", words.time(scope.from()), words.time(scope.before()), scope.zone());
  }
}
