package org.posrules.service.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.posrules.json.TransactionJson;

/** Reads lines, of each no more than a request may be long. Not thread-safe. */
final class LineReader implements Closeable {
  private static final int MOST_BYTES = TransactionJson.MOST_BYTES + 1;

  private final InputStream in;
  private int number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end, null when there is none; beyond the limit it is passed over. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one = in.read();
    if (one < 0) {
      return null;
    }
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (line.size() < MOST_BYTES) {
        line.write(one);
      }
    }
    number++;
    return line.toByteArray();
  }

  /** What is left, up to the limit. */
  byte[] rest() throws IOException {
    return in.readNBytes(MOST_BYTES);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
