package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * One gzip (RFC 1952) in pieces, each of which can be read as soon as it is there. They are
 * compressed apart from each other, so that workers do it side by side. Not thread-safe but for
 * {@link #compressed}.
 */
final class GzipStream {
  /** Deflate, no name, no time, compressed as fast as can be, on any system. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};

  /** A last block with nothing in it (RFC 1951, 3.2.6). */
  private static final byte[] LAST = {3, 0};

  private static final int ROOM = 8 * 1024;

  private final CRC32 crc = new CRC32();
  private long length;
  private boolean begun;

  /** In whole bytes, and without a word of what came before. Pure. */
  static Buffer compressed(Buffer plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain.getBytes());
      Buffer compressed = Buffer.buffer();
      byte[] some = new byte[ROOM];
      int length = some.length;
      while (length == some.length) {
        length = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
        compressed.appendBytes(some, 0, length);
      }
      return compressed;
    } finally {
      deflater.end();
    }
  }

  /** What comes next; {@code compressed} where that is known. */
  Buffer piece(Buffer plain, @Nullable Buffer compressed) {
    crc.update(plain.getBytes());
    length += plain.length();
    return head().appendBuffer(compressed == null ? compressed(plain) : compressed);
  }

  /** What stands behind the last piece. */
  Buffer end() {
    return head().appendBytes(LAST).appendUnsignedIntLE(crc.getValue()).appendIntLE((int) length);
  }

  private Buffer head() {
    Buffer head = begun ? Buffer.buffer() : Buffer.buffer(HEAD);
    begun = true;
    return head;
  }
}
