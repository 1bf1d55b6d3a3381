package org.posrules.service.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.service.wire.HistoryJson;
import org.posrules.service.words.Words;
import org.posrules.store.IncidentStore;
import org.posrules.store.Kept;
import org.posrules.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists incidents, newest first. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Lists incidents, newest first.")
final class HistoryListVerb implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private static final int COLUMNS = 5;

  private final Console console;

  @Mixin private HistoryFlag history = new HistoryFlag();
  @Mixin private WhichIncidents which = new WhichIncidents();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "So many at most, to ${DEFAULT-VALUE} unless given; 1000 is the most.")
  private int limit;

  @Option(names = "--json", description = "Print them as JSON, as the HTTP service does.")
  private boolean json;

  HistoryListVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > Query.MOST) {
      throw new UsageException("--limit: must be from 1 to " + Query.MOST);
    }
    try (IncidentStore store = history.open()) {
      org.posrules.store.Page page = store.list(which.query().first(limit));
      if (json) {
        console.print(HistoryJson.encode(page));
      } else {
        print(page);
      }
      return ExitCode.FINE;
    }
  }

  private void print(org.posrules.store.Page page) {
    List<List<String>> rows = new ArrayList<>();
    Words words = Words.in(console.locale());
    page.incidents().forEach(kept -> rows.add(row(kept, words)));
    int[] widths = new int[COLUMNS];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(Cells.pad(row.get(i), widths[i])).append("  ");
      }
      console.out().println(line.toString().stripTrailing());
    }
    console.err().println(rows.isEmpty() ? words.get("incidents.none") : more(page, rows, words));
  }

  private static String more(org.posrules.store.Page page, List<List<String>> shown, Words words) {
    return words.get(page.next() == null ? "incidents" : "incidents.newest", shown.size());
  }

  private static List<String> row(Kept kept, Words words) {
    Incident incident = kept.incident();
    Occasion at = incident.occasion();
    String place =
        Stream.of(at.terminalId(), at.shopId(), at.merchantId())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("-");
    String fixed =
        kept.fix() == null
            ? words.get("incident.open")
            : words.get(
                kept.fix().fixed() ? "incident.fixed" : "incident.notFixed", kept.fix().fixedBy());
    return List.of(
        TIME.format(at.time()),
        Cells.clean(place),
        incident.verdict().cause(),
        fixed,
        incident.id());
  }
}
