package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines as they come; holds no more of a line than it may be long. Lines with
 * nothing in them are counted and passed over. Not thread-safe.
 */
final class LineReader {
  /** A line that begins with so many spaces is not taken for an empty one. */
  private static final int BLANK = 64;

  private final int most;
  private byte[] slice = {};
  private int at;
  private Buffer line = Buffer.buffer();
  private boolean tooLong;
  private long number;

  /** {@code most}: bytes in a line. */
  LineReader(int most) {
    this.most = most;
  }

  /** Takes more; {@link #next} must have returned null before. */
  void feed(Buffer more) {
    slice = more.getBytes();
    at = 0;
  }

  /** The next line; null when more must be fed first. */
  @Nullable Line next() {
    while (at < slice.length) {
      int end = at;
      while (end < slice.length && slice[end] != '\n') {
        end++;
      }
      append(at, end);
      at = Math.min(slice.length, end + 1);
      if (end < slice.length) {
        @Nullable Line whole = take();
        if (whole != null) {
          return whole;
        }
      }
    }
    return null;
  }

  /** What stands after the last end of a line; null for nothing. */
  @Nullable Line last() {
    return line.length() == 0 && !tooLong ? null : take();
  }

  /** The number of the line that comes next. */
  long nextNumber() {
    return number + 1;
  }

  private void append(int from, int to) {
    if (line.length() + (to - from) > most) {
      tooLong = true;
      line = Buffer.buffer();
    }
    if (!tooLong) {
      line.appendBytes(slice, from, to - from);
    }
  }

  /** Null when there is nothing in it. */
  private @Nullable Line take() {
    Line taken = new Line(++number, line, tooLong);
    line = Buffer.buffer();
    tooLong = false;
    return taken.tooLong() || !isBlank(taken.bytes()) ? taken : null;
  }

  private static boolean isBlank(Buffer bytes) {
    return bytes.getString(0, Math.min(bytes.length(), BLANK)).isBlank();
  }
}
