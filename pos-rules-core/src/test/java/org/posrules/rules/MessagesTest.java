package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;

/** Every cause has its texts; they accuse nobody, leave the money out, and fit the display. */
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

  /** Whether money moved, a look-up first, a repeat: said by the payment state and the advice. */
  private static final Map<Language, Pattern> MONEY =
      Map.of(
          Language.EN,
          Pattern.compile(
              "(?i)\\b(?:charged|debited|(?:go|goes|gone|going|went) through"
                  + "|(?:nothing|not|never) (?:was |yet )?sent|left the terminal|before sending"
                  + "|look\\w* (?:\\w+ ){0,4}up|inquir\\w*|quer(?:y|ies|ied)"
                  + "|check\\w* (?:\\w+ ){0,3}(?:result|payment|sale)|before retry|(?:try|start) again"
                  + "|repeat\\w*[^.;:]* (?:sale|payment|charge|transaction)"
                  + "|(?:sale|pay|payment|charge|transaction)\\b[^.;:,]* (?:again|anew))\\b"),
          Language.ZH_CN,
          Pattern.compile(
              "扣款|扣费|查询|核实|查明[之以]?前|先查|未发出|未发起|尚未发送|重做|重试|再试|再做|再收款"
                  + "|重新(?:收款|发起|交易|付款)|(?:重复|再次)(?:收款|发起|交易|付款|支付)"));

  /** The sale has its result, or has none: a claim, except where the cause is nothing else. */
  private static final Map<Language, Pattern> OUTCOME =
      Map.of(
          Language.EN,
          Pattern.compile(
              "(?i)\\b(?:(?:is|was|been|be|already) (?:approved|authorised|booked|paid(?! by))"
                  + "|payment (?:was|could) (?:not )?(?:be )?completed|payment was made"
                  + "|have approved|result (?:is|may)|result unknown|not known)\\b"),
          Language.ZH_CN,
          Pattern.compile("已(?:经)?(?:成功|支付|付款|批准|授权|入账|记账)|(?:支付|付款)未完成|结果(?:未知|不明|未明|可能)"));

  /**
   * Its cause is a result, of an earlier payment. The others that are near one (HOST_TIMEOUT,
   * RESULT_UNKNOWN, STATUS_MISMATCH, the duplicates) say what was seen, without the result.
   */
  private static final Set<String> ABOUT_AN_OUTCOME = Set.of("ALREADY_PAID");

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
              find(FORBIDDEN.get(language), cause, text.cardholder(), accusing);
              find(FORBIDDEN.get(language), cause, text.display(), accusing);
            });
    words(language).forEach((key, text) -> find(FORBIDDEN.get(language), key, text, accusing));
    assertEquals(List.of(), accusing);
  }

  /** What the payment's state tells cardholders and displays. */
  private static Map<String, String> words(Language language) {
    Map<String, String> words = new TreeMap<>(BundledRulebook.content().words().get(language));
    words.keySet().removeIf(key -> !key.matches("payment\\.(cardholder|display)\\..*"));
    return words;
  }

  @ParameterizedTest
  @EnumSource
  void causeText_anyLanguage_saysNothingOfTheMoney(Language language) {
    List<String> sayings = new ArrayList<>();
    texts(language)
        .forEach(
            (cause, text) -> {
              for (String part : parts(text)) {
                find(MONEY.get(language), cause, part, sayings);
                if (!ABOUT_AN_OUTCOME.contains(cause)) {
                  find(OUTCOME.get(language), cause, part, sayings);
                }
              }
            });
    assertEquals(List.of(), sayings);
  }

  private static List<String> parts(CauseText text) {
    return List.of(
        text.summary(), text.cardholder(), text.display(), text.cashier(), text.operations());
  }

  private static void find(Pattern pattern, String cause, String text, List<String> found) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      found.add(cause + " says \"" + matcher.group() + "\": " + text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void texts_forTheDisplay_fitIt(Language language) {
    List<String> tooLong = new ArrayList<>();
    texts(language).forEach((cause, text) -> fit(cause, text.display(), tooLong));
    words(language).entrySet().stream()
        .filter(word -> word.getKey().startsWith("payment.display"))
        .forEach(word -> fit(word.getKey(), word.getValue(), tooLong));
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
