package org.posrules.service.cli;

import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flag of every verb that asks for a language. */
final class LangFlag {
  private static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "TAG",
      completionCandidates = Tags.class,
      converter = Tag.class,
      description = "Language: zh-CN or en.")
  private @Nullable Locale language;

  /** Adds it to a verb that does nothing else in a language than to help and to complain. */
  static void addTo(CommandSpec verb) {
    if (!verb.optionsMap().containsKey(NAME)) {
      verb.addMixin(NAME, CommandSpec.forAnnotatedObject(new LangFlag()));
    }
  }

  /** The console as the arguments want it. */
  static Console applied(Console console, List<String> arguments) {
    Console seen = console;
    for (String tag : Unparsed.values(NAME, arguments)) {
      seen = locale(tag).map(seen::inLanguage).orElse(seen);
    }
    return seen;
  }

  /** The language asked for, else the usual one. */
  Locale or(Locale usual) {
    return language == null ? usual : language;
  }

  /** The underscore of {@code zh_CN} is taken for a hyphen. */
  private static Optional<Locale> locale(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** A BCP 47 tag. */
  static final class Tag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      return locale(tag)
          .orElseThrow(
              () -> new TypeConversionException("must be a language tag, as in zh-CN or en"));
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
