package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a batch that one worker answers, in their order. May be asked on any thread.
 *
 * <p>A worker that is given up in their midst leaves the rest to {@link #giveUp}.
 */
final class Chunk {
  private final List<Line> lines;
  private final BatchAnswer answer;
  private final boolean gzip;
  private final Buffer written = Buffer.buffer();
  private @Nullable Buffer compressed;
  private int answered;
  private boolean over;

  /** {@code gzip}: whether the answers go out in gzip. */
  Chunk(List<Line> lines, BatchAnswer answer, boolean gzip) {
    this.lines = List.copyOf(lines);
    this.answer = answer;
    this.gzip = gzip;
  }

  /** Answers every line. */
  void work() {
    for (Line line : lines) {
      if (isDone()) {
        return;
      }
      add(answer.of(line));
    }
    finish(gzip ? GzipStream.compressed(written()) : null);
  }

  private synchronized void finish(@Nullable Buffer pressed) {
    if (!over) {
      compressed = pressed;
      over = true;
    }
  }

  private synchronized void add(Buffer line) {
    if (!over) {
      written.appendBuffer(line);
      answered++;
    }
  }

  /** Gives each line that has no answer yet this reply. */
  synchronized void giveUp(Reply reply) {
    if (!over) {
      over = true;
      lines
          .subList(answered, lines.size())
          .forEach(line -> written.appendBuffer(answer.written(line.number(), reply)));
    }
  }

  /** Whether every line has its answer. */
  synchronized boolean isDone() {
    return over;
  }

  /** The answers; complete when it is done. */
  synchronized Buffer written() {
    return written.copy();
  }

  /** The answers by this gzip, or as they are. */
  synchronized Buffer written(@Nullable GzipStream by) {
    return by == null ? written : by.piece(written, compressed);
  }
}
