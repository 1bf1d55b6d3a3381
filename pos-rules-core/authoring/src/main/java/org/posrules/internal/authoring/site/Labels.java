package org.posrules.internal.authoring.site;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.posrules.internal.rulebook.Language;

/** The words round a rulebook. Immutable. */
final class Labels {
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Language language;

  Labels(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.posrules.internal.authoring.site.labels",
            language == Language.ZH_CN ? Locale.CHINESE : Locale.ROOT,
            EXACT);
  }

  Language language() {
    return language;
  }

  String get(String key) {
    return bundle.getString(key);
  }

  /** The word for a constant, or its name. */
  String of(Enum<?> constant) {
    try {
      return bundle.getString(constant.name());
    } catch (MissingResourceException e) {
      return constant.name();
    }
  }
}
