package org.posrules.service.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.internal.authoring.checking.Translations;
import org.posrules.service.words.Words;

/**
 * What the command line says besides its answers, in the language of who reads it. It is written
 * once, in English, where it is said; the catalogue has it in Chinese. Pure.
 */
final class Told {
  /** Names that stand before what is told of them: command, flag, file, line, field. */
  private static final int MOST_NAMES = 6;

  /** A flag and its value, one word and its flag, or a place; and what parts it from the words. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(line ([0-9]+): |standard input: |-[^:]*: |\\S+(?: \\(\\S+\\))?: |\\S+:[0-9]+:[0-9]+ )(.+)");

  private Told() {}

  /** In Chinese for Chinese, as far as it has words there; else as it is. */
  static String in(String english, Locale language) {
    return isChinese(language) ? inChinese(english, MOST_NAMES).orElse(english) : english;
  }

  /** Whether somebody reads any kind of Chinese. */
  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** A name is set apart first: with it a clause could be taken for another. */
  private static Optional<String> inChinese(String english, int names) {
    Matcher named = NAMED.matcher(english);
    return names > 0 && named.matches()
        ? inChinese(named.group(3), names - 1)
            .map(told -> name(named) + told)
            .or(() -> Translations.inChinese(english))
        : Translations.inChinese(english);
  }

  /** As it is, but for a line and standard input. */
  private static String name(Matcher named) {
    Words words = Words.in(Locale.CHINESE);
    if (named.group(2) != null) {
      return words.get("told.line", named.group(2));
    }
    return named.group(1).startsWith(ShopFiles.STANDARD_INPUT)
        ? words.get("told.input")
        : named.group(1);
  }
}
