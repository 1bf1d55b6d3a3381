package org.posrules.internal.authoring.lens;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The words round what authors are told, in Chinese or English. Immutable. */
public final class AuthorWords {
  private static final String WORDS = "org.posrules.internal.authoring.words";
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private AuthorWords(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** Chinese for Chinese, English for everything else. */
  public static AuthorWords in(@Nullable Locale language) {
    boolean chinese = language != null && language.getLanguage().equals("zh");
    return new AuthorWords(
        ResourceBundle.getBundle(WORDS, chinese ? Locale.CHINESE : Locale.ROOT, EXACT),
        chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
  }

  /** The words under a key; each {@code {0}} and {@code {1}} is replaced. */
  public String get(String key, Object... values) {
    String words = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  /** The one of two texts that is in this language. */
  public String choose(String english, String chinese) {
    return locale.equals(Locale.ENGLISH) ? english : chinese;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }
}
