package org.posrules.service.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.PaymentState;
import org.posrules.history.Dimension;
import org.posrules.service.words.Words;

/** What the page says of a history. */
class HistoryReportTest {
  private static final String HOSTILE = "T</th><script>alert(\"1\")</script>&amp;'";

  @TempDir private Path folder;
  private Seeded seeded;

  @BeforeEach
  void open() {
    seeded = new Seeded(folder);
  }

  @AfterEach
  void close() {
    seeded.close();
  }

  /** What can be read on the page, each element's text on its own. */
  private String text(String language) {
    return read(seeded.html(language));
  }

  private static String read(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(<[^>]*>)+", "|");
  }

  private static void assertHas(String part, String text) {
    assertTrue(text.contains(part), () -> part + " is not in " + text);
  }

  @Test
  void report_ofAnEmptyHistory_saysSo() {
    assertHas("|No failed payment is kept of this time.|", text("en"));
  }

  @Test
  void report_ofAnEmptyHistory_saysSoInChinese() {
    assertHas("|这段时间没有支付失败的记录。|", text("zh"));
  }

  @Test
  void page_inChinese_namesItsLanguage() {
    assertHas("<html lang=\"zh-CN\">", seeded.html("zh-Hans-CN"));
  }

  @Test
  void incidents_inTheSpan_areSetAgainstTheSpanBefore() {
    seeded.add(3, 20, "T-1", "A");
    seeded.add(2, 24 * 8, "T-1", "A");
    assertHas("|Incidents|3|2 in as long a time before (+50 %)|", text("en"));
  }

  @Test
  void incidents_withoutAnyBefore_areNotSetAgainstNothing() {
    seeded.add(3, 20, "T-1", "A");
    assertHas("|故障数|3|前一同等时段没有记录|", text("zh"));
  }

  @Test
  void causes_areTold_inTheWordsOfTheRulebook() {
    seeded.add(3, 20, "T-1", "A");
    seeded.add(1, 20, "T-1", "B");
    assertHas("|zh cause A|A|3|75 %|zh cause B|B|1|25 %|", text("zh"));
  }

  @Test
  void causes_beyondTheTenth_areAddedUp() {
    for (char cause = 'A'; cause <= 'L'; cause++) {
      seeded.add(1, 20, "T-1", String.valueOf(cause));
    }
    assertHas("|all others|2|17 %|", text("en"));
  }

  @Test
  void bars_areAsLongAsWhatTheyShow() {
    seeded.add(3, 20, "T-1", "A");
    seeded.add(1, 20, "T-1", "B");
    assertTrue(
        seeded
            .html("en")
            .matches(
                "(?s).*<span>75 %</span><svg [^>]*><rect width=\"100.0\".*"
                    + "<span>25 %</span><svg [^>]*><rect width=\"33.3\".*"));
  }

  @Test
  void categories_areTold_inWords() {
    seeded.add(1, 20, "T-1", "A");
    assertHas("|硬件|1|100 %|", text("zh"));
  }

  @Test
  void money_thatNobodyKnowsOf_isToldAtTheTop() {
    seeded.add(2, 20, "T-1", "A", PaymentState.UNKNOWN);
    seeded.add(1, 20, "T-1", "A", PaymentState.CHARGED);
    assertHas(
        "|Not known whether charged|2|Look each one up before anybody pays again.|Charged|1|Nobody must pay these again.|",
        text("en"));
  }

  @Test
  void places_thatWereNotTold_areCountedAsSuch() {
    seeded.add(1, 20, null, "A");
    assertHas("|not told|1|100 %|", text("en"));
  }

  @Test
  void time_ofAWeek_isToldByDay() {
    seeded.add(2, 2, "T-1", "A");
    assertHas("|2026-11-27|0|2026-11-28|2|", text("en"));
  }

  @Test
  void time_ofADay_isToldByHour() {
    seeded.add(1, 1, "T-1", "A");
    Scope day = new Scope(Seeded.NOON.minusSeconds(86_400), Seeded.NOON, Seeded.CHINA);
    assertHas("|2026-11-28 10:00|0|2026-11-28 11:00|1|", read(seeded.html(day, "en")));
  }

  @Test
  void time_ofYears_isToldByMonth_fromTheFirstIncidentOn() {
    seeded.add(1, 24 * 40, "T-1", "A");
    seeded.add(2, 20, "T-1", "A");
    Scope years = new Scope(Seeded.NOON.minusSeconds(86_400L * 3_000), Seeded.NOON, Seeded.CHINA);
    assertHas("|Incidents|2026-10|1|2026-11|2|", read(seeded.html(years, "en")));
  }

  @Test
  void terminal_thatFailedThreeTimesAlike_isARepeater() {
    seeded.add(3, 20, "T-1", "A");
    seeded.add(2, 20, "T-2", "A");
    assertHas("|Terminal and cause|Incidents|T-1|en cause A|3|What helped|", text("en"));
  }

  @Test
  void terminal_thatFailedTwiceAlike_isNoRepeater() {
    seeded.add(2, 20, "T-1", "A");
    assertHas("|No terminal failed 3 times for the same cause.|", text("en"));
  }

  @Test
  void incidents_withoutATerminal_areNoRepeater() {
    seeded.add(3, 20, null, "A");
    assertHas("|No terminal failed 3 times for the same cause.|", text("en"));
  }

  @Test
  void fewTries_areToldWithTheirRange() {
    List<String> ids = seeded.add(4, 4, "T-1", "A");
    ids.forEach(id -> seeded.close(id, "CLEAN", !id.equals(ids.get(0))));
    assertHas("|en action CLEAN|en cause A|3 / 4|75 % (30–95 %), few tries|", text("en"));
  }

  @Test
  void timeToFix_isTheMeanOfWhatHelped() {
    List<String> ids = seeded.add(2, 2, "T-1", "A");
    seeded.close(ids.get(0), "CLEAN", true);
    seeded.close(ids.get(1), "REPLACE", true);
    assertHas("|en cause A|A|2|2 hours|", text("en"));
  }

  @Test
  void outage_thatGoesOn_standsFirst() {
    seeded.outage("ONE", Dimension.ACQUIRER, "ACQ-1", 30, null);
    seeded.outage("TWO", Dimension.REGION, "North", 3, Seeded.NOON.minusSeconds(7_200));
    String text = text("en");
    assertTrue(
        text.indexOf("|Acquirer |ACQ-1|Going on since 2026-11-27 06:00|")
            < text.indexOf("|Region |North|2026-11-28 09:00 to 2026-11-28 10:00 (60 min)|"),
        text);
  }

  @Test
  void outage_isTold_withWhatFailed() {
    seeded.outage("ONE", Dimension.ACQUIRER, "ACQ-1", 30, null);
    assertHas("|260 笔交易中失败 230 笔（平常约 12 笔），涉及 84 台终端。|", text("zh"));
  }

  private String at(Dimension kind, String name) {
    Scope there =
        new Scope(Seeded.WEEK.from(), Seeded.WEEK.before(), Seeded.WEEK.zone(), Map.of(kind, name));
    return read(seeded.html(there, "en"));
  }

  @Test
  void place_asked_isNamedAndNothingElseIsCounted() {
    seeded.add(3, 20, "T-1", "A");
    seeded.add(5, 20, "T-2", "B");
    String text = at(Dimension.TERMINAL, "T-1");
    assertHas("|Terminal |T-1|", text);
    assertHas("|Incidents|3|", text);
    assertFalse(text.contains("T-2"), text);
  }

  @Test
  void place_asked_isNotComparedWithItself() {
    seeded.add(3, 20, "T-1", "A");
    String text = at(Dimension.TERMINAL, "T-1");
    assertFalse(text.contains("|Terminal|What|"), text);
  }

  @Test
  void outage_ofAnotherPlaceOfTheSameKind_isNotFeltThere() {
    seeded.outage("ONE", Dimension.ACQUIRER, "ACQ-1", 2, null);
    seeded.outage("TWO", Dimension.ACQUIRER, "ACQ-2", 2, null);
    String text = at(Dimension.ACQUIRER, "ACQ-1");
    assertHas("ACQ-1", text);
    assertFalse(text.contains("ACQ-2"), text);
  }

  @Test
  void outage_thatBeganAfterTheSpan_isNotInIt() {
    seeded.outage("ONE", Dimension.ACQUIRER, "ACQ-1", -1, null);
    assertHas("|No outage was noticed in this time.|", text("en"));
  }

  @Test
  void card_isNeverNamed() {
    seeded.add(1, 20, "T-1", "A");
    String key = seeded.store().hash(Seeded.CARD);
    seeded.outage("ONE", Dimension.CARD, key, 3, null);
    assertFalse(seeded.html("en").matches("(?s).*(" + Seeded.CARD + "|" + key + ").*"));
  }

  @Test
  void names_thatAreHostile_stayText() {
    seeded.add(3, 20, HOSTILE, "A<b>");
    seeded.outage("ONE", Dimension.SHOP, HOSTILE, 3, null);
    assertFalse(seeded.html("en").contains("<script") || seeded.html("en").contains("A<b>"));
  }

  @Test
  void page_fetchesNothing() {
    seeded.add(3, 20, "T-1", "A");
    assertFalse(seeded.html("en").matches("(?s).*(https?:|src=|href=|url\\(|@import).*"));
  }

  @Test
  void span_thatEndsBeforeItBegins_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Scope(Seeded.NOON, Seeded.NOON, Seeded.CHINA));
  }

  @Test
  void words_ofBothLanguages_haveTheSameKeys() throws Exception {
    assertEquals(keys("report.properties"), keys("report_zh.properties"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void words_ofEveryDimension_exist(String language) {
    Words words = Words.ofReport(Locale.forLanguageTag(language));
    for (Dimension dimension : Dimension.values()) {
      assertFalse(words.of(dimension).equals(dimension.name()), dimension.name());
    }
  }

  private static Set<Object> keys(String file) throws Exception {
    Properties words = new Properties();
    try (var in = Words.class.getResourceAsStream(file)) {
      words.load(in);
    }
    return new TreeSet<>(words.keySet());
  }
}
