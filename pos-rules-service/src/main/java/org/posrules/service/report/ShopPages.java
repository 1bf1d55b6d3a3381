package org.posrules.service.report;

import java.util.List;
import java.util.Locale;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.service.words.SheetWords;
import org.posrules.service.words.Words;

/**
 * The pages of shops as one HTML file for a printer, which needs nothing else: no script, no font,
 * no network. Each page begins on a sheet of its own. Pure.
 */
public final class ShopPages {
  private final Html html = new Html();

  private ShopPages() {}

  /** All pages, in the order of the shops; at least one shop. */
  public static String html(List<ShopAssessment> assessments) {
    ShopPages pages = new ShopPages();
    Words words = Words.in(assessments.get(0).language());
    pages.html.open("html", "lang", assessments.get(0).language().toLanguageTag());
    Heads.write(pages.html, title(assessments, words), "pages.css");
    pages.html.open("body");
    assessments.forEach(pages::shop);
    pages.html.close().close();
    return pages.html.toString();
  }

  private static String title(List<ShopAssessment> assessments, Words words) {
    return String.join(
        " · ", assessments.stream().map(each -> SheetWords.name(each, words)).distinct().toList());
  }

  private void shop(ShopAssessment assessment) {
    Words words = Words.in(assessment.language());
    assessment.sheets().forEach(sheet -> sheet(sheet, assessment, words));
  }

  private void sheet(Sheet sheet, ShopAssessment assessment, Words words) {
    String kind = sheet.kind().name().toLowerCase(Locale.ROOT);
    html.open("article", "class", kind, "lang", assessment.language().toLanguageTag());
    html.open("header").open("p", "class", "shop");
    html.name(SheetWords.name(assessment, words)).close();
    html.leaf("p", assessment.assessedOn().toString(), "class", "day").close();
    html.leaf("h1", sheet.title()).leaf("p", sheet.intro());
    sheet.sections().forEach(section -> section(section, sheet.kind(), words));
    html.close();
  }

  private void section(Sheet.Section section, Sheet.Kind kind, Words words) {
    html.open("section").leaf("h2", section.heading()).open("ul");
    section.lines().forEach(line -> line(line, SheetWords.isTicked(kind, line)));
    html.close();
    if (SheetWords.isSigned(kind)) {
      html.leaf("p", words.get("sheet.signed"), "class", "signed");
    }
    html.close();
  }

  private void line(Sheet.Line line, boolean ticked) {
    html.open("li");
    if (ticked) {
      html.leaf("span", line.done() ? "×" : "", "class", "box");
    }
    html.open("div").open("p").leaf("b", line.text());
    if (!line.who().isEmpty()) {
      html.text(" ").leaf("span", line.who(), "class", "who");
    }
    html.close();
    line.details().forEach(detail -> html.leaf("p", detail, "class", "detail"));
    html.close().close();
  }
}
