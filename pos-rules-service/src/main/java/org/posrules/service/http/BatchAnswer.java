package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.function.Function;
import org.posrules.service.telemetry.Metrics;

/**
 * Answers lines of a batch, each as the service would answer it alone: {@code {"line", "status",
 * "diagnosis"}} or {@code {"line", "status", "problem"}}; one that is answered by its status alone
 * has neither. Thread-safe.
 */
final class BatchAnswer {
  private final String member;
  private final Function<byte[], Reply> alone;
  private final Metrics metrics;
  private final int most;

  /**
   * @param member under which a good reply stands in its line
   * @param alone the reply to the bytes of a line
   * @param most bytes of a line
   */
  BatchAnswer(String member, Function<byte[], Reply> alone, Metrics metrics, int most) {
    this.member = member;
    this.alone = alone;
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
      return alone.apply(line.bytes().getBytes());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Failures.internal(e);
    }
  }

  /** A reply as a line. */
  Buffer written(long number, Reply reply) {
    metrics.lineAnswered(reply.status());
    Buffer written = Buffer.buffer("{\"line\":" + number + ",\"status\":" + reply.status());
    if (reply.body().length() > 0) {
      written.appendString(",\"" + (reply.problem() == null ? member : "problem") + "\":");
      written.appendBuffer(reply.body());
    }
    return written.appendString("}\n");
  }
}
