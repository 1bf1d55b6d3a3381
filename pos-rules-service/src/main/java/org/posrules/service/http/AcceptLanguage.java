package org.posrules.service.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language that an Accept-Language header asks for, among those of the texts (RFC 9110,
 * 12.5.4). What is no language range is passed over, and the rest counts. Pure; no header makes it
 * throw.
 */
final class AcceptLanguage {
  private static final int LONGEST = 512;
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]{1,8}|\\*)(?:-[A-Za-z0-9]{1,8})*"
              + "(?:[ \\t]*;[ \\t]*[qQ]=([01](?:\\.[0-9]{0,3})?))?");

  private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private AcceptLanguage() {}

  /** Empty when the header is absent, unreadable or asks for none of the languages at hand. */
  static Optional<Locale> choose(@Nullable String header) {
    if (header == null || header.length() > LONGEST) {
      return Optional.empty();
    }
    List<Matcher> ranges =
        Stream.of(header.split(","))
            .map(String::strip)
            .map(RANGE::matcher)
            .filter(Matcher::matches)
            .toList();
    Set<String> unwanted =
        ranges.stream()
            .filter(range -> weight(range) == 0)
            .map(AcceptLanguage::language)
            .collect(Collectors.toSet());
    return ranges.stream()
        .filter(range -> weight(range) > 0)
        .sorted(Comparator.comparingDouble(AcceptLanguage::weight).reversed())
        .flatMap(range -> offered(language(range), unwanted))
        .findFirst();
  }

  /** The same, and English where there is none. */
  static Locale orEnglish(@Nullable String header) {
    return choose(header).orElse(Locale.ENGLISH);
  }

  /** 1 when none is given; a number above 1 is as good as 1. */
  private static double weight(Matcher range) {
    return range.group(2) == null ? 1 : Math.min(1, Double.parseDouble(range.group(2)));
  }

  private static String language(Matcher range) {
    return range.group(1).toLowerCase(Locale.ROOT);
  }

  /** Any language is each that is not declined beside it. */
  private static Stream<Locale> offered(String language, Set<String> unwanted) {
    return OFFERED.stream()
        .filter(
            each ->
                language.equals(each.getLanguage())
                    || (language.equals("*") && !unwanted.contains(each.getLanguage())));
  }
}
