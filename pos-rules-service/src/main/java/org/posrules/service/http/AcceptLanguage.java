package org.posrules.service.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that an Accept-Language header asks for, among those of the texts. Pure. */
final class AcceptLanguage {
  private static final int LONGEST = 512;
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private AcceptLanguage() {}

  /** Empty when the header is absent, unreadable or asks for none of the languages at hand. */
  static Optional<Locale> choose(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > LONGEST) {
      return Optional.empty();
    }
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> offered(range).stream())
        .findFirst();
  }

  private static List<LanguageRange> ranges(String header) {
    try {
      return LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static Optional<Locale> offered(LanguageRange range) {
    String language = range.getRange().split("-", 2)[0];
    return switch (language) {
      case "zh" -> Optional.of(CHINESE);
      case "en", "*" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
