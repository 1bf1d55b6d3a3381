package org.posrules.internal.rulebook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.TransactionType;

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

  /**
   * What is said of a transaction of this type: the sentence under the key and the type, or else
   * the one for any that is no sale, with the name of the type for {@code {0}}, or else the sale's.
   * A type without a name of its own is spoken of as a payment.
   */
  public String ofType(String key, TransactionType type) {
    if (has(key + "." + type)) {
      return get(key + "." + type);
    }
    boolean named = has("type." + type) && has(key + ".other");
    return named ? get(key + ".other", get("type." + type)) : get(key);
  }

  /** Whether anything stands under the key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }
}
