package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.RequestRecord;
import org.posrules.service.telemetry.Spans;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.KeptSpans;
import org.posrules.service.testing.Samples;

/** What operators see of requests. */
@Timeout(30)
class TelemetryTest {
  private static final List<RequestRecord> RECORDS = new CopyOnWriteArrayList<>();
  private static final KeptSpans SPANS = new KeptSpans();
  private static RunningService service;

  @BeforeAll
  static void start() {
    Telemetry telemetry = new Telemetry(new Metrics(), new Spans(SPANS.telemetry()), RECORDS::add);
    service = RunningService.with(Samples.diagnoser(), telemetry);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void diagnosis_isRecordedOnceWithWhatCameOut() throws InterruptedException {
    RequestRecord record = record("diagnosed", "{\"errorText\":\"x\"}");

    assertEquals("/v1/diagnoses", record.path());
    assertEquals(200, record.status());
    assertEquals("CARD_EXPIRED", Objects.requireNonNull(record.diagnosis()).cause());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/diagnoses,application/json,4bf92f3577b34da6a3ce929d0e0e4736",
    "/v1/diagnoses:batch,application/x-ndjson,5bf92f3577b34da6a3ce929d0e0e4736"
  })
  void diagnosis_isASpanOfTheTraceOfItsClient(String path, String type, String trace) {
    service.send(
        service
            .request(path)
            .header("Content-Type", type)
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .POST(BodyPublishers.ofString("{\"errorText\":\"x\"}")));

    assertEquals(1, SPANS.seen().stream().map(SpanData::getTraceId).filter(trace::equals).count());
  }

  @Test
  void refusal_isRecordedWithItsKind() throws InterruptedException {
    RequestRecord record = record("refused", "{");

    assertEquals(400, record.status());
    assertEquals("malformed-json", record.problem());
  }

  @Test
  void head_isRecordedWithoutTheBodyThatItLeavesOut() throws InterruptedException {
    service.send(
        service
            .request("/v1/rulebook")
            .method("HEAD", BodyPublishers.noBody())
            .header("X-Request-Id", "head"));

    assertEquals(0, recorded("head").bytesOut());
  }

  @Test
  void address_thatIsNone_isRecordedWithoutWhatItSaid() throws InterruptedException {
    service.send(service.request("/4111111111111111").header("X-Request-Id", "nowhere"));

    assertNull(recorded("nowhere").path());
  }

  @Test
  void metrics_tellDiagnosesAndRefusals() {
    service.diagnose("{\"errorText\":\"x\"}");
    service.diagnose("[]");
    String metrics = service.send(service.request("/metrics")).body();

    assertTrue(
        metrics.contains(
            "pos_rules_diagnoses_total{category=\"BUSINESS\",cause=\"CARD_EXPIRED\","
                + "outcome=\"DIAGNOSED\",payment=\"DECLINED\",retry=\"RETRY_AFTER_FIX\","
                + "rulebook=\"2026.11.1\"}"),
        metrics);
    assertTrue(metrics.contains("pos_rules_rejected_total{problem=\"invalid-facts\"}"), metrics);
  }

  @Test
  void metrics_haveNoLabelThatAClientChose() {
    service.send(service.request("/secret-path").method("BREW", BodyPublishers.noBody()));
    String metrics = service.send(service.request("/metrics")).body();

    assertFalse(metrics.contains("secret") || metrics.contains("BREW"), metrics);
  }

  private static RequestRecord record(String id, String body) throws InterruptedException {
    service.send(service.post("/v1/diagnoses", body).header("X-Request-Id", id));
    return recorded(id);
  }

  /** The record comes after the reply. */
  private static RequestRecord recorded(String id) throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      List<RequestRecord> found =
          RECORDS.stream().filter(record -> record.requestId().equals(id)).toList();
      if (!found.isEmpty()) {
        assertEquals(1, found.size());
        return found.get(0);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no record of " + id);
  }
}
