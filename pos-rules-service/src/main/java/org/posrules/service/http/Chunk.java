package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * Some lines of a batch that one worker answers, in their order. May be asked on any thread.
 *
 * <p>A worker that is given up in their midst leaves the rest to {@link #giveUp}.
 */
final class Chunk {
  private final List<Line> lines;
  private final BatchAnswer answer;
  private final Buffer written = Buffer.buffer();
  private int answered;
  private boolean over;

  Chunk(List<Line> lines, BatchAnswer answer) {
    this.lines = List.copyOf(lines);
    this.answer = answer;
  }

  /** Answers every line. */
  void work() {
    for (Line line : lines) {
      if (isDone()) {
        return;
      }
      add(answer.of(line));
    }
  }

  private synchronized void add(Buffer line) {
    if (!over) {
      written.appendBuffer(line);
      answered++;
      over = answered == lines.size();
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
    return written;
  }
}
