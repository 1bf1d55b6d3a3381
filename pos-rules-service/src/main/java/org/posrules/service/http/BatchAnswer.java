package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.posrules.service.Diagnoser;
import org.posrules.service.telemetry.Metrics;

/**
 * Answers lines of a batch, each as the service would answer it alone: {@code {"line", "status",
 * "diagnosis"}} or {@code {"line", "status", "problem"}}. Thread-safe.
 */
final class BatchAnswer {
  private final DiagnosisCall call;
  private final Diagnoser diagnoser;
  private final Metrics metrics;
  private final int most;

  BatchAnswer(DiagnosisCall call, Diagnoser diagnoser, Metrics metrics, int most) {
    this.call = call;
    this.diagnoser = diagnoser;
    this.metrics = metrics;
    this.most = most;
  }

  /** One line with its end. */
  Buffer of(Line line) {
    return written(line.number(), reply(line));
  }

  private Reply reply(Line line) {
    if (line.tooLong()) {
      return Body.tooLarge(most);
    }
    try {
      return call.answer(line.bytes().getBytes(), diagnoser);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Failures.internal(e);
    }
  }

  /** A reply as a line. */
  Buffer written(long number, Reply reply) {
    metrics.lineAnswered(reply.status());
    String head =
        "{\"line\":%d,\"status\":%d,\"%s\":"
            .formatted(number, reply.status(), reply.problem() == null ? "diagnosis" : "problem");
    return Buffer.buffer()
        .appendBytes(head.getBytes(StandardCharsets.US_ASCII))
        .appendBuffer(reply.body())
        .appendString("}\n");
  }
}
