package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipStreamTest {

  /** Whatever a piece is as long as: the compressor's room is 8,192 bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_175, 8_187, 8_192, 100_000})
  void pieces_together_areOneGzip(int length) throws IOException {
    GzipStream stream = new GzipStream();
    Buffer plain = Buffer.buffer();
    Buffer gzip = Buffer.buffer();
    for (int i = 0; i < 3; i++) {
      byte[] bytes = new byte[length];
      new Random(i).nextBytes(bytes);
      Buffer piece = Buffer.buffer(bytes);
      plain.appendBuffer(piece);
      gzip.appendBuffer(stream.piece(piece, i == 1 ? GzipStream.compressed(piece) : null));
    }
    gzip.appendBuffer(stream.end());

    assertEquals(plain, read(gzip));
  }

  @Test
  void nothing_isAGzipToo() throws IOException {
    assertEquals(Buffer.buffer(), read(new GzipStream().end()));
  }

  private static Buffer read(Buffer gzip) throws IOException {
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip.getBytes()))) {
      return Buffer.buffer(plain.readAllBytes());
    }
  }
}
