package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;

/**
 * The lines of a batch as its body comes, decoded no further than they are taken, and a bounded
 * number of bytes at a time. Not thread-safe.
 */
final class BatchLines implements AutoCloseable {
  private static final int LINES = 16;
  private static final int BYTES = 64 * 1024;

  /** How many of the longest lines may come without a single line. */
  private static final int WITHOUT = 4;

  /** How many bytes one of gzip may stand for on average; text hardly comes to 100. */
  private static final int RATIO = 200;

  /** Bytes from which on that is looked at. */
  private static final long RATIO_FROM = 4L * 1024 * 1024;

  private final Slices slices;
  private final LineReader lines;
  private final int most;
  private long encoded;
  private long decoded;
  private long withoutLine;
  private boolean hungry = true;

  /** {@code most}: bytes in a line. */
  BatchLines(boolean gzip, int most) {
    this.slices = gzip ? new GzipDecoder() : Slices.plain();
    this.lines = new LineReader(most);
    this.most = most;
  }

  /** Takes more of the body; {@link #isHungry} must have been true before. */
  void feed(Buffer sent) {
    slices.feed(sent);
    encoded += sent.length();
    hungry = false;
  }

  /** Some of the next lines; there may be none in what is looked at in one go. */
  List<Line> next() throws BrokenGzipException {
    List<Line> some = new ArrayList<>();
    long until = decoded + BYTES;
    int bytes = 0;
    while (some.size() < LINES && bytes < BYTES) {
      @Nullable Line line = lines.next();
      if (line != null) {
        some.add(line);
        bytes += line.bytes().length();
        withoutLine = 0;
      } else if (hungry || decoded >= until) {
        break;
      } else {
        decode();
      }
    }
    return some;
  }

  private void decode() throws BrokenGzipException {
    Buffer slice = slices.next();
    if (slice == null) {
      hungry = true;
    } else {
      lines.feed(slice);
      decoded += slice.length();
      withoutLine += slice.length();
    }
  }

  /** Whether more must be fed before there can be another line. */
  boolean isHungry() {
    return hungry;
  }

  /** Why no more of it is read: it costs more than there is in it. */
  Optional<Reply> refusal() {
    if (withoutLine > (long) WITHOUT * most) {
      return tooLarge("More than " + WITHOUT * most + " bytes came without a line.");
    }
    if (decoded > RATIO_FROM && decoded > RATIO * encoded) {
      return tooLarge("The body is more than " + RATIO + " times as long as its gzip.");
    }
    return Optional.empty();
  }

  private static Optional<Reply> tooLarge(String detail) {
    return Optional.of(Problem.of(ProblemKind.BODY_TOO_LARGE, detail).reply());
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
