package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.internal.text.Scripts;
import org.posrules.rulebook.CodeRow;

/** Codes that stand in the text: peculiar words, named values, and codes before Chinese text. */
final class CodesInText {
  /** A word such as {@code READER_SOFTWARE_UPDATE_FAILED} or {@code ACQ.TRADE_HAS_SUCCESS}. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{4,63}");

  /**
   * {@code refusalReasonCode=7}, {@code "errorCode": "12"}, {@code host answered 51}, which is no
   * number of seconds; what OpenSSL returns from verifying a certificate is nobody's answer. What
   * any of them can begin with stands first, so that a text is gone through quickly.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?=[readsfh主])(?:(?<!verify )(?:resp(?:onse)?|err(?:or)?|result|return|refusal|decline|reason"
              + "|host|action|sub|ret)[_ -]?(?:reason)?[_ -]?(?:code|condition|reason)|\\brc|\\bde ?39|\\bf39"
              + "|field ?39|response(?=\\W{1,2}[0-9A-Z][0-9] from (?:the )?(?:host|bank|issuer|acquirer))"
              + "|(?:host (?:response|answer(?:ed)?|respond(?:ed|s)|returned|replied)(?: with)?"
              + "|主机(?:返回|应答|响应))(?=\\W{0,2}[0-9A-Z][0-9](?![A-Za-z0-9.%])"
              + SpokenCodes.NO_COUNT
              + "))[\"'\\s]{0,3}[:=：#(]?[\"'\\s]{0,3}("
              + SpokenCodes.VALUE
              + ")");

  /** {@code 05持卡人认证失败}, {@code 28-PIN输入超过次数}, {@code 【Z3】…}; not 39域, which is a field. */
  private static final Pattern BEFORE_CHINESE =
      Pattern.compile(
          "(?m)(?:^|[\\s\\[(【（:：,，])([0-9A-Z][0-9])[\\])】）]?[\\s:：,，.、-]{0,3}(?!域)(?=\\p{IsHan})");

  private static final String CHINESE_DEFAULT = "unionpay";

  private final CodeBook book;
  private final CodeReader reader;

  CodesInText(CodeBook book, CodeReader reader) {
    this.book = book;
    this.reader = reader;
  }

  /**
   * The codes found.
   *
   * @param spoken what it calls a code
   * @param scheme what the caller said of the response code, or null
   */
  List<CodeSignal> find(String text, SpokenCodes spoken, @Nullable String scheme) {
    if (!Ascii.hasWord(text)) {
      return List.of();
    }
    Optional<Scheme> given = Optional.ofNullable(scheme).flatMap(book::scheme);
    Map<String, CodeSignal> found = new LinkedHashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      identifier(word.group(), spoken, given).ifPresent(row -> add(found, row, row.strength()));
    }
    if (!book.isUnknown(scheme)) {
      numbers(text, spoken, given, found);
    }
    return new ArrayList<>(found.values());
  }

  /** Codes that mean nothing by themselves: those of a scheme that nobody knows are not read. */
  private void numbers(
      String text, SpokenCodes spoken, Optional<Scheme> given, Map<String, CodeSignal> found) {
    for (String value : spoken.values()) {
      named(value, given, text).ifPresent(row -> add(found, row, Strength.MEDIUM));
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      named(named.group(1), given, text).ifPresent(row -> add(found, row, Strength.MEDIUM));
    }
    Matcher leading = BEFORE_CHINESE.matcher(text);
    while (leading.find()) {
      leading(leading.group(1), given).ifPresent(row -> add(found, row, Strength.MEDIUM));
    }
  }

  private void add(Map<String, CodeSignal> found, CodeRow row, Strength most) {
    Strength strength = row.strength().compareTo(most) < 0 ? row.strength() : most;
    found.putIfAbsent(row.row(), reader.signal(row, strength, List.of("errorText")));
  }

  private Optional<CodeRow> identifier(String word, SpokenCodes spoken, Optional<Scheme> given) {
    String bare = strip(word);
    if (given.isEmpty() && spoken.words().contains(bare.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (!CodeBook.isIdentifier(bare)) {
      return given.flatMap(scheme -> distinct(scheme, bare));
    }
    return given
        .flatMap(scheme -> book.find(scheme, bare))
        .or(() -> book.identifier(bare))
        .or(() -> book.identifier(bare.substring(bare.lastIndexOf('.') + 1)));
  }

  /** All capitals and in the caller's own scheme: {@code SIGNERROR}. */
  private Optional<CodeRow> distinct(Scheme scheme, String word) {
    boolean capitals = word.length() >= 6 && word.chars().noneMatch(Character::isLowerCase);
    return capitals ? book.find(scheme, word) : Optional.empty();
  }

  private Optional<CodeRow> named(String value, Optional<Scheme> given, String text) {
    String bare = strip(value);
    if (given.isPresent()) {
      return book.find(given.get(), bare);
    }
    Optional<CodeRow> identifier = book.identifier(bare);
    if (identifier.isPresent() || bare.length() != 2) {
      return identifier;
    }
    return hasChinese(text) ? book.in(CHINESE_DEFAULT, bare) : book.in(CodeBook.COMMON, bare);
  }

  private Optional<CodeRow> leading(String code, Optional<Scheme> given) {
    return given.isPresent() ? book.find(given.get(), code) : book.in(CHINESE_DEFAULT, code);
  }

  private static boolean hasChinese(String text) {
    return text.codePoints().anyMatch(Scripts::isHan);
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 1 && ".-_".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
