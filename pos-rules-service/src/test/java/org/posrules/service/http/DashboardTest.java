package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.Spans;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.FixedRulebook;
import org.posrules.service.testing.Samples;
import org.posrules.store.Location;

/** What the dashboard asks for, against what a service tells. */
@Timeout(60)
class DashboardTest {
  private static final Path DASHBOARD = Path.of("src/main/deploy/grafana.json");
  private static final Pattern SERIES =
      Pattern.compile("\\b(?:pos_rules|jvm|process)_[a-z_]+\\b(?:\\{[^}]*})?");
  private static final Pattern LABEL = Pattern.compile("([a-z]+)=~?\"([^\"]*)\"");

  /** Prometheus adds them. */
  private static final Set<String> OF_THE_SCRAPE = Set.of("job", "instance");

  @TempDir private Path folder;

  @Test
  void series_inTheDashboard_areToldByAService() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String expression : expressions()) {
      SERIES.matcher(expression).results().forEach(found -> asked.add(found.group()));
    }
    Set<String> missing = missing(asked);

    assertTrue(asked.size() > 15, asked::toString);
    assertEquals(Set.of(), missing);
  }

  /** Pauses are told by the collector some time after they were made. */
  private Set<String> missing(Set<String> asked) {
    Metrics metrics = new Metrics();
    Telemetry telemetry = new Telemetry(metrics, new Spans(OpenTelemetry.noop()), record -> {});
    metrics.reloaded("accepted");
    metrics.lineAnswered(200);
    metrics.serves(Samples.rulebook().version());
    LastingHistory history =
        LastingHistory.open(
            Location.of(folder.resolve("incidents.db").toString()),
            new MemorySettings(Optional.empty(), outage -> {}),
            Clock.systemUTC());
    try (RunningService service =
        RunningService.remembering(FixedRulebook.of(Samples.diagnoser()), telemetry, history)) {
      Set<String> missing = asked;
      for (int tries = 0; tries < 20 && !missing.isEmpty(); tries++) {
        System.gc();
        service.diagnose("{\"errorText\":\"x\"}");
        service.diagnose("[]");
        List<String> told = service.send(service.request("/metrics")).body().lines().toList();
        missing = new TreeSet<>(asked);
        missing.removeIf(series -> told.stream().anyMatch(line -> isIn(line, series)));
      }
      return missing;
    }
  }

  /** A value of the service's own words ("UNKNOWN") need not have come up; one of Java's must. */
  private static boolean isIn(String line, String series) {
    String name = series.replaceAll("\\{.*", "");
    Matcher labels = LABEL.matcher(series);
    boolean same = line.startsWith(name + "{") || line.startsWith(name + " ");
    while (same && labels.find()) {
      String label = labels.group(1);
      boolean exact = name.startsWith("jvm") || label.equals("path");
      same =
          OF_THE_SCRAPE.contains(label)
              || line.contains(label + "=\"" + (exact ? labels.group(2) + "\"" : ""));
    }
    return same;
  }

  private static List<String> expressions() throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(DASHBOARD.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING
            && Set.of("expr", "query").contains(String.valueOf(json.currentName()))) {
          found.add(json.getText());
        }
      }
    }
    return found;
  }
}
