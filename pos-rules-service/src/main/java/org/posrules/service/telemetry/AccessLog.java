package org.posrules.service.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.posrules.Diagnosis;
import org.posrules.json.parts.JsonOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a line of JSON for each request to the log {@code access}. Everything in it is escaped to
 * ASCII, so that nothing can end a line or look like another.
 */
public final class AccessLog implements Consumer<RequestRecord> {
  private static final Logger LOG = LoggerFactory.getLogger("access");

  @Override
  public void accept(RequestRecord request) {
    if (LOG.isInfoEnabled()) {
      LOG.info(line(request));
    }
  }

  static String line(RequestRecord request) {
    byte[] json = JsonOut.ascii(out -> write(out, request));
    return new String(json, StandardCharsets.US_ASCII);
  }

  private static void write(JsonOut out, RequestRecord request) throws IOException {
    out.text("at", request.at());
    out.text("requestId", request.requestId());
    out.textIfAny("traceparent", request.traceparent());
    out.textIfAny("caller", request.caller());
    out.text("address", request.address());
    out.text("method", request.method());
    out.text("path", request.path());
    out.number("status", request.status());
    out.textIfAny("problem", request.problem());
    out.number("bytesIn", request.bytesIn());
    out.number("bytesOut", request.bytesOut());
    out.number("micros", TimeUnit.NANOSECONDS.toMicros(request.nanos()));
    Diagnosis diagnosis = request.diagnosis();
    if (diagnosis != null) {
      write(out, diagnosis);
    }
  }

  private static void write(JsonOut out, Diagnosis diagnosis) throws IOException {
    out.text("diagnosisId", diagnosis.diagnosisId());
    out.text("factsDigest", diagnosis.factsDigest());
    out.text("rulebook", diagnosis.rulebook().label());
    out.text("outcome", diagnosis.outcome());
    out.text("category", diagnosis.category());
    out.text("cause", diagnosis.cause());
    out.text("payment", diagnosis.payment().state());
    out.text("retry", diagnosis.retry().advice());
    out.texts("masked", diagnosis.masked());
  }
}
