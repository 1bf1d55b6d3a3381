package org.posrules.internal.rulebook;

import java.util.Locale;

/** The languages in which every text stands. */
public enum Language {
  EN("en"),
  ZH_CN("zh-CN");

  private final String tag;
  private final Locale locale;

  Language(String tag) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** BCP 47. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** Chinese for any kind of Chinese, else English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH_CN : EN;
  }

  /** The text in this language. */
  public String choose(String english, String chinese) {
    return this == ZH_CN ? chinese : english;
  }
}
