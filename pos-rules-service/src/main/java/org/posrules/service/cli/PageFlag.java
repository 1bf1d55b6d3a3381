package org.posrules.service.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.care.Sheet.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flags that ask for pages to print, or for JSON, instead of a report. */
final class PageFlag {
  private static final List<String> NAMES =
      Arrays.stream(Kind.values()).map(PageFlag::name).toList();

  @Option(
      names = "--page",
      paramLabel = "KIND",
      completionCandidates = Names.class,
      converter = OfName.class,
      description = "Print one page: emergency, commissioning, duties, training, papers or plans.")
  private @Nullable Kind kind;

  @Option(
      names = "--html",
      paramLabel = "OUT.html",
      description = "Write all pages as one file for a printer; one of that name is written over.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Print the answer as JSON, as the HTTP service does.")
  private boolean json;

  /** How answers are printed; {@code all}: what is minor in full. */
  AssessmentPrinter printer(Console console, boolean all) {
    if (Stream.of(kind != null, html != null, json).filter(given -> given).count() > 1) {
      throw new UsageException("--page, --html and --json: give one of them");
    }
    if (json) {
      return new AssessmentsAsJson(console);
    }
    if (html != null) {
      return new PagesFile(html, console);
    }
    return kind == null ? new CareReports(console, all) : new PagesOfOneKind(kind, console);
  }

  /** As it is typed. */
  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A kind by its name. */
  static final class OfName implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String name) {
      return Arrays.stream(Kind.values())
          .filter(kind -> name(kind).equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("must be one of " + String.join(", ", NAMES)));
    }
  }

  /** What a shell offers. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
