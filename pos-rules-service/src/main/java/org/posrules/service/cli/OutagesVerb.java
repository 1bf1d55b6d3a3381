package org.posrules.service.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posrules.history.Outage;
import org.posrules.memory.Outcome;
import org.posrules.outage.OutageDetector;
import org.posrules.outage.OutageSettings;
import org.posrules.outage.Trial;
import org.posrules.service.wire.HistoryJson;
import org.posrules.service.wire.OutcomeJson;
import org.posrules.service.words.Words;
import org.posrules.store.IncidentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the outages in a file of what happened. */
@Command(
    name = "outages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Finds the outages in a file of outcomes or incidents.",
      "It does so by the same means as a service that is told of each transaction as it",
      "ends. Each line is an outcome, as POST /v1/outcomes takes it, or an incident, as",
      "history export writes it; the earliest comes first."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules outages day.ndjson",
      "  pos-rules outages - --json < day.ndjson",
      "",
      "Exit: 0 fine, 2 wrong flags or a file that cannot be read, 70 a fault of this",
      "program."
    })
final class OutagesVerb implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Console console;
  private final Map<String, Outage> found = new LinkedHashMap<>();
  private long unread;

  @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "Print them as JSON, as the HTTP service does.")
  private boolean json;

  OutagesVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutageDetector detector = new OutageDetector(OutageSettings.DEFAULT);
    try (LineReader lines = new LineReader(open())) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        trial(line)
            .ifPresentOrElse(trial -> detector.accept(trial).forEach(this::note), () -> unread++);
      }
    } catch (IOException e) {
      throw new UsageException("there is no such file, or it may not be read");
    }
    detector.open().forEach(this::note);
    print();
    return ExitCode.FINE;
  }

  private InputStream open() throws IOException {
    return file.equals(RequestInput.STANDARD_INPUT)
        ? console.in()
        : new BufferedInputStream(Files.newInputStream(Path.of(file)));
  }

  /** Of a line; empty for one that is neither, or whose failure tells nothing. */
  private static Optional<Trial> trial(byte[] line) {
    Outcome outcome = OutcomeJson.decode(line, Clock.system(ZoneId.systemDefault())).value();
    if (outcome != null) {
      return Optional.of(Trial.succeeded(outcome.occasion()));
    }
    try {
      return Trial.of(IncidentJson.read(line).incident());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void note(Outage outage) {
    found.put(outage.id(), outage);
  }

  private void print() {
    Words words = Words.in(console.locale());
    if (json) {
      console.print(HistoryJson.outages(found.values()));
    } else {
      found.values().forEach(outage -> console.out().println(line(outage, words)));
    }
    console
        .err()
        .println(
            unread == 0
                ? words.get("outages", found.size())
                : words.get("outages.unread", found.size(), unread));
  }

  private static String line(Outage outage, Words words) {
    return words.get(
        "outage",
        time(outage.since()),
        outage.until() == null ? words.get("outage.now") : time(outage.until()),
        outage.dimension().name().toLowerCase(Locale.ROOT),
        Cells.clean(outage.entity()),
        outage.failures(),
        outage.trials(),
        String.format(Locale.ROOT, "%.0f", outage.expected()),
        outage.terminals(),
        outage.cause());
  }

  private static String time(Instant time) {
    return TIME.format(time.atZone(ZoneId.systemDefault()));
  }
}
