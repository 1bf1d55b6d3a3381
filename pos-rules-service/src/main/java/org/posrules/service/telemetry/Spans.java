package org.posrules.service.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.service.Diagnoser;

/**
 * A span for each diagnosis, when an OpenTelemetry agent runs in the process; else nothing. Holds
 * what came out, never what was asked. Thread-safe.
 */
public final class Spans {
  /** Where the parts of a traceparent stand: version, trace, parent and flags. */
  private static final int TRACE = 3;

  private static final int PARENT = 36;
  private static final int FLAGS = 53;

  private final Tracer tracer;

  public Spans(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("org.posrules");
  }

  /** The same diagnoser, whose diagnoses are spans of a client's trace. */
  public Diagnoser around(Diagnoser diagnoser, @Nullable String traceparent) {
    return (transaction, questions) ->
        within(traceparent, () -> diagnoser.diagnose(transaction, questions));
  }

  /**
   * Makes a diagnosis within a span.
   *
   * @param traceparent the client's span as W3C Trace Context writes it, well-formed; null for none
   */
  Diagnosis within(@Nullable String traceparent, Supplier<Diagnosis> work) {
    Context parent = parent(traceparent);
    Span span = tracer.spanBuilder("diagnose").setParent(parent).startSpan();
    try {
      Diagnosis diagnosis = parent.with(span).wrapSupplier(work).get();
      span.setAttribute("pos_rules.category", diagnosis.category().name());
      span.setAttribute("pos_rules.cause", diagnosis.cause());
      span.setAttribute("pos_rules.payment", diagnosis.payment().state().name());
      span.setAttribute("pos_rules.retry", diagnosis.retry().advice().name());
      span.setAttribute("pos_rules.rulebook", diagnosis.rulebook().label());
      return diagnosis;
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR, e.getClass().getName());
      throw e;
    } finally {
      span.end();
    }
  }

  /** An agent that follows requests itself knows better. */
  private static Context parent(@Nullable String traceparent) {
    Context current = Context.current();
    if (traceparent == null || Span.fromContext(current).getSpanContext().isValid()) {
      return current;
    }
    SpanContext client =
        SpanContext.createFromRemoteParent(
            traceparent.substring(TRACE, PARENT - 1),
            traceparent.substring(PARENT, FLAGS - 1),
            TraceFlags.fromHex(traceparent, FLAGS),
            TraceState.getDefault());
    return current.with(Span.wrap(client));
  }
}
