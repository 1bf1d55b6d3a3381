package org.posrules.service.cli;

import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The flag that asks for a language. */
final class LangFlag {
  private static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "TAG",
      completionCandidates = Tags.class,
      converter = Tag.class,
      description = "Language: zh-CN or en.")
  private @Nullable Locale language;

  /** The language that a command line asks for, else the usual one. */
  static Locale of(ParseResult given, Locale usual) {
    return given.hasMatchedOption(NAME) ? given.matchedOptionValue(NAME, usual) : usual;
  }

  /** The language asked for, else the usual one. */
  Locale or(Locale usual) {
    return language == null ? usual : language;
  }

  /** A BCP 47 tag; the underscore of {@code zh_CN} is taken for a hyphen. */
  static final class Tag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      try {
        return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      } catch (IllformedLocaleException e) {
        throw new TypeConversionException("must be a language tag, as in zh-CN or en");
      }
    }
  }

  /** What a shell offers. */
  static final class Tags implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("zh-CN", "en").iterator();
    }
  }
}
