package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decodes gzip of any length as it comes, one or several members, in slices of bounded size: a few
 * bytes may stand for thousands, and whoever reads the slices says when to go on. Not thread-safe.
 * To be closed, for it holds memory outside of the heap.
 */
final class GzipDecoder implements Slices {
  /** The most bytes of a slice. */
  static final int SLICE = 64 * 1024;

  private static final int TRAILER = 8;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private GzipHeader header = new GzipHeader();
  private Part part = Part.HEADER;
  private long trailer;
  private int trailerBytes;
  private ByteBuffer in = ByteBuffer.allocate(0);

  @Override
  public void feed(Buffer encoded) {
    in = ByteBuffer.wrap(encoded.getBytes());
  }

  /**
   * The next slice, never empty; null when more must be fed first.
   *
   * @throws BrokenGzipException if it is not gzip; nothing more can be read then
   */
  @Override
  public @Nullable Buffer next() throws BrokenGzipException {
    while (true) {
      if (part == Part.DEFLATED) {
        Buffer slice = inflate();
        if (slice != null || part == Part.DEFLATED) {
          return slice;
        }
      } else if (!in.hasRemaining()) {
        return null;
      } else if (part == Part.HEADER) {
        takeHeader();
      } else {
        takeTrailer();
      }
    }
  }

  @Override
  public boolean isComplete() {
    return part == Part.HEADER && header.isUntouched() && trailerBytes == TRAILER;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private @Nullable Buffer inflate() throws BrokenGzipException {
    byte[] slice = new byte[Math.min(SLICE, Math.max(512, in.remaining() * 8))];
    try {
      if (inflater.needsInput() && in.hasRemaining()) {
        inflater.setInput(in);
      }
      int length = inflater.inflate(slice);
      if (length == 0 && inflater.finished()) {
        part = Part.TRAILER;
        trailer = 0;
        trailerBytes = 0;
      } else if (length == 0 && inflater.needsDictionary()) {
        throw new BrokenGzipException();
      }
      sum.update(slice, 0, length);
      return length == 0 ? null : Buffer.buffer(length).appendBytes(slice, 0, length);
    } catch (DataFormatException e) {
      throw new BrokenGzipException();
    }
  }

  private void takeHeader() throws BrokenGzipException {
    if (header.take(in.get() & 0xff)) {
      part = Part.DEFLATED;
      inflater.reset();
      sum.reset();
    }
  }

  /** Sum and length of the decoded bytes, lowest byte first. */
  private void takeTrailer() throws BrokenGzipException {
    trailer |= (in.get() & 0xffL) << (8 * trailerBytes);
    trailerBytes++;
    if (trailerBytes < TRAILER) {
      return;
    }
    long expected = sum.getValue() | (inflater.getBytesWritten() << 32);
    if (trailer != expected) {
      throw new BrokenGzipException();
    }
    header = new GzipHeader();
    part = Part.HEADER;
  }

  private enum Part {
    HEADER,
    DEFLATED,
    TRAILER
  }
}
