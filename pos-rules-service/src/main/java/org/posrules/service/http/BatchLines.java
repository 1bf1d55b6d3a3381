package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a batch as its body comes, decoded no further than they are taken. Not thread-safe.
 */
final class BatchLines implements AutoCloseable {
  private static final int LINES = 16;
  private static final int BYTES = 64 * 1024;

  private final Slices slices;
  private final LineReader lines;

  /** {@code most}: bytes in a line. */
  BatchLines(boolean gzip, int most) {
    this.slices = gzip ? new GzipDecoder() : Slices.plain();
    this.lines = new LineReader(most);
  }

  /** Takes more of the body; {@link #next} must have returned none before. */
  void feed(Buffer sent) {
    slices.feed(sent);
  }

  /** Some of the next lines, as far as they are here; none when more must be fed first. */
  List<Line> next() throws BrokenGzipException {
    List<Line> some = new ArrayList<>();
    int bytes = 0;
    while (some.size() < LINES && bytes < BYTES) {
      @Nullable Line line = lines.next();
      if (line == null) {
        Buffer slice = slices.next();
        if (slice == null) {
          break;
        }
        lines.feed(slice);
      } else {
        some.add(line);
        bytes += line.bytes().length();
      }
    }
    return some;
  }

  /** What stands after the last end of a line; none for nothing. */
  List<Line> last() {
    @Nullable Line last = lines.last();
    return last == null ? List.of() : List.of(last);
  }

  /** Whether the body ends where it may end. */
  boolean isComplete() {
    return slices.isComplete();
  }

  /** The number of the line that comes next. */
  long nextNumber() {
    return lines.nextNumber();
  }

  @Override
  public void close() {
    slices.close();
  }
}
