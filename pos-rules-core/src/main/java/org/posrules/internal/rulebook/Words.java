package org.posrules.internal.rulebook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and sentences of {@code messages/words.csv} in one language. Immutable; thread-safe. */
public final class Words {
  private static final Pattern VALUE = Pattern.compile("\\{([0-9])}");

  private final Map<String, String> words;

  public Words(RulebookContent rulebook, Language language) {
    this.words = rulebook.words().getOrDefault(language, Map.of());
  }

  /**
   * What stands under the key; {@code {0}}, {@code {1}} stand for the values. The key itself where
   * nothing does.
   */
  public String get(String key, Object... values) {
    String pattern = words.getOrDefault(key, key);
    return values.length == 0
        ? pattern
        : VALUE
            .matcher(pattern)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** Whether anything stands under the key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }
}
