package org.posrules.service.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.care.Sheet;
import org.posrules.care.Sheet.Kind;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.ShopAssessment;

/** The pages of a shop as HTML. */
class ShopPagesTest {
  private static final String HOSTILE = "<script>alert(\"1\")</script>&'";

  private static ShopAssessment shop(String name, Sheet... sheets) {
    return ShopAssessment.builder()
        .assessedOn(LocalDate.of(2026, 11, 28))
        .language(Locale.ENGLISH)
        .name(name)
        .sheets(List.of(sheets))
        .build();
  }

  private static Sheet sheet(Kind kind, String text, boolean done) {
    Line line = new Line(text, List.of("detail " + text), "who " + text, done);
    return new Sheet(
        kind, "title", "intro", List.of(new Section("heading " + text, List.of(line))));
  }

  private static String html(ShopAssessment... shops) {
    return ShopPages.html(List.of(shops));
  }

  @Test
  void everyText_isEscaped() {
    String html =
        html(
            shop(
                HOSTILE,
                new Sheet(
                    Kind.DUTIES,
                    HOSTILE,
                    HOSTILE,
                    List.of(
                        new Section(
                            HOSTILE,
                            List.of(new Line(HOSTILE, List.of(HOSTILE), HOSTILE, false)))))));

    assertFalse(html.contains("<script") || html.contains("&'"), html);
    assertEquals(8, html.split("&lt;script&gt;", -1).length - 1, html);
  }

  @Test
  void page_hasShopAndDayOnEverySheet() {
    String html =
        html(shop("Corner", sheet(Kind.DUTIES, "a", false), sheet(Kind.PAPERS, "b", true)));

    String head =
        "<header><p class=\"shop\"><bdi>Corner</bdi></p><p class=\"day\">2026-11-28</p></header>";
    assertEquals(2, html.split(head, -1).length - 1, html);
  }

  @Test
  void shopWithoutAName_isYours() {
    assertTrue(html(shop("", sheet(Kind.DUTIES, "a", false))).contains("<bdi>Your shop</bdi>"));
  }

  @Test
  void whatIsDone_isTicked() {
    assertTrue(
        html(shop("", sheet(Kind.PAPERS, "a", true))).contains("<span class=\"box\">×</span>"));
  }

  @Test
  void whatIsNotDone_hasAnEmptyBox() {
    assertTrue(
        html(shop("", sheet(Kind.PAPERS, "a", false))).contains("<span class=\"box\"></span>"));
  }

  @Test
  void prices_haveNoBoxes() {
    assertFalse(html(shop("", sheet(Kind.PLANS, "a", false))).contains("class=\"box\""));
  }

  @Test
  void tests_areSigned() {
    assertTrue(
        html(shop("", sheet(Kind.COMMISSIONING, "a", false))).contains("class=\"signed\">Date __"));
  }

  @Test
  void pages_ofSeveralShops_areOneFile() {
    String html =
        html(
            shop("North", sheet(Kind.DUTIES, "a", false)),
            shop("South", sheet(Kind.DUTIES, "b", false)));

    assertTrue(html.contains("<title>North · South</title>"), html);
    assertEquals(2, html.split("<article ", -1).length - 1);
  }

  @Test
  void pages_fetchNothing() {
    String html = html(shop("Corner", sheet(Kind.DUTIES, "a", false)));

    assertFalse(html.matches("(?s).*(https?:|src=|href=|url\\(|@import).*"), html);
  }

  @Test
  void sheets_ofPaper_areA4AndOneAPage() {
    String html = html(shop("Corner", sheet(Kind.DUTIES, "a", false)));

    assertTrue(html.contains("size: A4;") && html.contains("break-before: page;"), html);
  }
}
