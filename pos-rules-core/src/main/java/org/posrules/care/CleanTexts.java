package org.posrules.care;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.posrules.masking.Masking;

/** Masks the texts among facts: what is known of a shop is printed, logged and kept. Pure. */
final class CleanTexts {
  private CleanTexts() {}

  static PartFacts of(PartFacts facts) {
    PartFacts.Builder clean = PartFacts.builder(facts.part());
    facts.given().forEach(fact -> clean.put(fact, of(facts.get(fact))));
    return clean.build();
  }

  /** Null where nothing is left of it. */
  private static @Nullable Object of(@Nullable Object value) {
    if (value instanceof String text) {
      String line = line(text);
      return line.isEmpty() ? null : line;
    }
    if (value instanceof List<?> values) {
      return values.stream().map(CleanTexts::of).filter(Objects::nonNull).toList();
    }
    return value;
  }

  /** On one line, without what steers a screen. */
  private static String line(String text) {
    return Masking.mask(text).text().replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
  }
}
