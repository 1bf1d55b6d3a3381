package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;

/** Every cause has its texts, no cardholder is accused, and each display text fits the display. */
class MessagesTest {
  private static final int DISPLAY_CELLS = 40;
  private static final Map<Language, Pattern> FORBIDDEN =
      Map.of(
          Language.EN,
          Pattern.compile(
              "(?i)\\b(?:fraud\\w*|stolen|theft|thief|lost|suspicio\\w*|suspect\\w*|black[ -]?list\\w*"
                  + "|hot[ -]?list\\w*|balance)\\b"),
          Language.ZH_CN,
          Pattern.compile("欺诈|诈骗|盗|失窃|被偷|挂失|丢失|遗失|可疑|嫌疑|怀疑|黑名单|余额"));

  private static Map<String, CauseText> texts(Language language) {
    return BundledRulebook.content().causeTexts().get(language);
  }

  @ParameterizedTest
  @EnumSource
  void causes_inEachLanguage_haveTheirTexts(Language language) {
    Set<String> causes = new TreeSet<>(BundledRulebook.content().causes().keySet());
    causes.add(Diagnosis.UNRECOGNISED);
    assertEquals(causes, new TreeSet<>(texts(language).keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void texts_forTheCardholder_accuseNobody(Language language) {
    List<String> accusing = new ArrayList<>();
    texts(language)
        .forEach(
            (cause, text) -> {
              check(cause, text.cardholder(), language, accusing);
              check(cause, text.display(), language, accusing);
            });
    words(language).forEach((key, text) -> check(key, text, language, accusing));
    assertEquals(List.of(), accusing);
  }

  /** What the cardholder is told while the outcome is open. */
  private static Map<String, String> words(Language language) {
    Map<String, String> words = BundledRulebook.content().words().get(language);
    return Map.of(
        "open.cardholder", words.get("open.cardholder"), "open.display", words.get("open.display"));
  }

  private static void check(String what, String text, Language language, List<String> accusing) {
    if (FORBIDDEN.get(language).matcher(text).find()) {
      accusing.add(what + ": " + text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void texts_forTheDisplay_fitIt(Language language) {
    List<String> tooLong = new ArrayList<>();
    texts(language).forEach((cause, text) -> fit(cause, text.display(), tooLong));
    fit("open.display", words(language).get("open.display"), tooLong);
    assertEquals(List.of(), tooLong);
  }

  private static void fit(String what, String display, List<String> tooLong) {
    int cells = display.codePoints().map(MessagesTest::cells).sum();
    if (cells > DISPLAY_CELLS || display.indexOf('\n') >= 0) {
      tooLong.add(what + " takes " + cells + " cells: " + display);
    }
  }

  /** East Asian wide and full-width characters take two cells (Unicode Standard Annex 11). */
  private static int cells(int point) {
    boolean wide =
        (point >= 0x1100 && point <= 0x115F)
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || point >= 0x1F300
            || "“”‘’…—".indexOf(point) >= 0;
    return wide ? 2 : 1;
  }
}
