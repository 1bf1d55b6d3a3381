package org.posrules.service.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.service.words.Words;
import org.posrules.store.CsvFile;
import org.posrules.store.IncidentStore;
import org.posrules.store.NdjsonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes incidents for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes incidents for other programs, as ndjson or csv.",
      "ndjson holds all that is kept of them; csv is for a spreadsheet."
    })
final class HistoryExportVerb implements Callable<Integer> {
  private final Console console;

  @Mixin private HistoryFlag history = new HistoryFlag();
  @Mixin private WhichIncidents which = new WhichIncidents();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "ndjson",
      description = "ndjson or csv. Usual: ${DEFAULT-VALUE}.")
  private Format format = Format.NDJSON;

  @Option(names = "-o", paramLabel = "FILE", description = "Where to. Usual: standard output.")
  private @Nullable Path file;

  HistoryExportVerb(Console console) {
    this.console = console;
  }

  /** What other programs read. */
  enum Format {
    NDJSON,
    CSV
  }

  @Override
  public Integer call() {
    try (IncidentStore store = history.open();
        OutputStream out =
            new BufferedOutputStream(file == null ? console.out() : Files.newOutputStream(file))) {
      long written =
          format == Format.CSV
              ? CsvFile.write(store, which.query(), out)
              : NdjsonFile.write(store, which.query(), out);
      out.flush();
      console.err().println(Words.in(console.locale()).get("incidents", written));
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new UsageException("-o: cannot be written");
    }
  }
}
