package org.posrules.service.telemetry;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;

/**
 * All that operators see.
 *
 * @param metrics counts and times
 * @param spans of diagnoses
 * @param log is told of each request that is over
 */
public record Telemetry(Metrics metrics, Spans spans, RequestLog log) implements AutoCloseable {

  /** With spans for the agent of this process, if there is one. */
  public static Telemetry of(RequestLog log) {
    return new Telemetry(new Metrics(), new Spans(GlobalOpenTelemetry.get()), log);
  }

  /** Metrics alone. */
  public static Telemetry quiet() {
    return new Telemetry(new Metrics(), new Spans(OpenTelemetry.noop()), request -> {});
  }

  /** Tells all of a request that is over. */
  public void over(RequestRecord request) {
    metrics.accept(request);
    log.accept(request);
  }

  @Override
  public void close() {
    metrics.close();
    log.close();
  }
}
