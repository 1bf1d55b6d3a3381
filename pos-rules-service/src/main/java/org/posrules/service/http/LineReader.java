package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines as they come; holds no more of a line than it may be long. Lines with
 * nothing but white space in them are counted and passed over, and cost no memory. Not thread-safe.
 */
final class LineReader {
  private final int most;
  private byte[] slice = {};
  private int at;
  private Buffer line = Buffer.buffer();
  private boolean blank = true;
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
        blank &= isWhite(slice[end]);
        end++;
      }
      int from = at;
      at = Math.min(slice.length, end + 1);
      boolean ends = end < slice.length;
      if (ends && isNothing(end - from)) {
        passOver();
      } else {
        append(from, end);
        if (ends) {
          return take();
        }
      }
    }
    return null;
  }

  /** What stands after the last end of a line; null for nothing. */
  @Nullable Line last() {
    return isNothing(0) ? null : take();
  }

  /** The number of the line that comes next. */
  long nextNumber() {
    return number + 1;
  }

  /** Whether there is nothing in the line, with so many bytes more. */
  private boolean isNothing(int more) {
    return blank && line.length() + more <= most && !tooLong;
  }

  private void passOver() {
    number++;
    if (line.length() > 0) {
      line = Buffer.buffer();
    }
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

  private Line take() {
    Line taken = new Line(++number, line, tooLong);
    line = Buffer.buffer();
    blank = true;
    tooLong = false;
    return taken;
  }

  private static boolean isWhite(byte each) {
    return each >= 0 && Character.isWhitespace(each);
  }
}
