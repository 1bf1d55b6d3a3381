package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.service.report.HistoryReport;
import org.posrules.service.report.Scope;
import org.posrules.store.IncidentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page for people about a span of time. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes a page about a span of time, as one file that needs nothing else.",
      "It says how much failed, why, where, what helped, who came back, and what was down."
    })
final class HistoryReportVerb implements Callable<Integer> {
  private final Console console;
  private final Titled titled;

  @Mixin private HistoryFlag history = new HistoryFlag();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "FILE.html",
      description = "Where to; a file of that name is written over.")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = WhichIncidents.Time.class,
      description = "From then on, as in 2026-11-01. Usual: 30 days before the end.")
  private @Nullable Instant from;

  @Option(
      names = "--before",
      paramLabel = "TIME",
      converter = WhichIncidents.Time.class,
      description = "Before then. Usual: now.")
  private @Nullable Instant before;

  @Mixin private PlacesFlag places = new PlacesFlag();

  @Mixin private LangFlag lang = new LangFlag();

  HistoryReportVerb(Console console, Titled titled) {
    this.console = console;
    this.titled = titled;
  }

  @Override
  public Integer call() {
    Instant end = Objects.requireNonNullElseGet(before, Instant::now);
    Instant begin = Objects.requireNonNullElseGet(from, () -> end.minus(HistoryReport.USUAL));
    if (!begin.isBefore(end)) {
      throw new UsageException("--from: must be earlier than --before");
    }
    if (begin.isBefore(end.minus(Scope.LONGEST))) {
      throw new UsageException("--from: must be at most 3660 days earlier than --before");
    }
    try (IncidentStore store = history.open()) {
      HistoryReport report = new HistoryReport(store, titled.rulebook().titles());
      Scope scope = new Scope(begin, end, ZoneId.systemDefault(), places.given());
      Files.writeString(file, report.html(scope, lang.or(console.locale())));
      console.tell("written: " + file);
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new UsageException("-o: cannot write " + file);
    }
  }
}
