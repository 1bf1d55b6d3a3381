package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.OpenTelemetry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.posrules.memory.LastingHistory;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.telemetry.AccessLog;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.RequestLog;
import org.posrules.service.telemetry.Spans;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.CaughtLogs;

/** Card data in every place of a request stands nowhere afterwards. */
@Isolated("all that this process logs is looked at")
class CardSweepTest {
  private static final int REQUESTS = Integer.getInteger("pos-rules.sweep.requests", 300);
  private static final int EACH_RAW = 20;

  @TempDir private Path state;

  @Test
  void cardData_inEveryPlaceOfARequest_standsNowhereAfterwards() throws IOException {
    try (CaughtLogs logs = CaughtLogs.open()) {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      int answered = sweep(AccessLog.to(records));

      List<String> lines = records.toString(StandardCharsets.UTF_8).lines().toList();
      assertTrue(lines.size() >= answered, () -> lines.size() + " lines");
      lines.forEach(line -> assertClean("a record", line));
      logs.lines().forEach(line -> assertClean("a log", line));
    }
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertClean(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }

  /** How many were answered. */
  private int sweep(RequestLog log) throws IOException {
    Telemetry telemetry = new Telemetry(new Metrics(), new Spans(OpenTelemetry.noop()), log);
    TreeMap<Integer, Integer> statuses = new TreeMap<>();
    LastingHistory history = RunningService.history(state);
    try (LiveRulebook rulebook =
            LiveRulebook.open(
                Rules.bundled(), RunningService.settings(Optional.of(state), history));
        RunningService service = RunningService.remembering(rulebook, telemetry, history)) {
      CardRequests requests = new CardRequests(new Random(20_261_128), service);
      for (int i = 0; i < REQUESTS; i++) {
        HttpResponse<String> answer = service.send(requests.next());
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        assertClean("an answer", answer.headers().map() + answer.body());
        if (i % EACH_RAW == 0) {
          assertClean("an answer", service.raw(requests.raw()));
        }
      }
      assertClean("the metrics", service.send(service.request("/metrics")).body());
    }
    assertTrue(statuses.keySet().containsAll(List.of(200, 400, 404, 415, 422)), statuses::toString);
    assertFalse(statuses.containsKey(500), statuses::toString);
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void assertClean(String place, String text) {
    String closed = text.replaceAll("[ -]", "");
    assertEquals(
        List.of(),
        CardRequests.SECRETS.stream().filter(closed::contains).toList(),
        place + ": " + text);
  }
}
