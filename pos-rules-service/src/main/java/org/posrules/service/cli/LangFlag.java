package org.posrules.service.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flag by which an author asks for a language. */
final class LangFlag {
  @Option(names = "--lang", paramLabel = "TAG", description = "Language: zh-CN or en.")
  private @Nullable String tag;

  Locale or(Locale usual) {
    return tag == null ? usual : LanguageFlag.parse(tag);
  }
}
