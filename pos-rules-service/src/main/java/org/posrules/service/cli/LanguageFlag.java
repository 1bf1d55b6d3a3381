package org.posrules.service.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The flag that names a language. Pure. */
final class LanguageFlag {
  private LanguageFlag() {}

  /** A BCP 47 tag; the underscore of {@code zh_CN} is taken for a hyphen. */
  static Locale parse(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      throw new UsageException("--lang: must be a language tag, as in zh-CN or en");
    }
  }
}
