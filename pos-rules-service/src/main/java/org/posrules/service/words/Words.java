package org.posrules.service.words;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words round a diagnosis or a history, in Chinese or English. Immutable. */
public final class Words {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Chinese for Chinese, English for everything else. */
  public static Words in(@Nullable Locale language) {
    return new Words(bundle("words", language));
  }

  /** The words of the report of a history. */
  public static Words ofReport(Locale language) {
    return new Words(bundle("report", language));
  }

  /** The same words and those of the console, by key. */
  public static SortedMap<String, String> ofConsole(Locale language) {
    SortedMap<String, String> words = new TreeMap<>();
    for (String name : List.of("words", "console")) {
      ResourceBundle bundle = bundle(name, language);
      bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    }
    return words;
  }

  private static ResourceBundle bundle(String name, @Nullable Locale language) {
    boolean chinese = language != null && language.getLanguage().equals("zh");
    Locale locale = chinese ? Locale.CHINESE : Locale.ROOT;
    return ResourceBundle.getBundle("org.posrules.service.words." + name, locale, EXACT);
  }

  /** The words under a key; each {@code {0}} and {@code {1}} is replaced. */
  public String get(String key, Object... values) {
    String words = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  /** The words for a constant; its name when there are none. */
  public String of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      return constant.name();
    }
  }

  /** A chance from 0 to 1 as a whole per cent. */
  public String percent(double chance) {
    return Math.round(chance * 100) + " %";
  }

  /** So many minutes, in minutes, hours or days. */
  public String time(int minutes) {
    if (minutes < 2 * HOUR) {
      return get("minutes", minutes);
    }
    return minutes < 2 * DAY
        ? get("hours", Math.round(minutes / (double) HOUR))
        : get("days", Math.round(minutes / (double) DAY));
  }
}
