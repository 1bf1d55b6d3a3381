package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipDecoderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 512, 1_000_000})
  void stream_fedInPieces_isDecodedWhole(int piece) throws Exception {
    byte[] plain = new byte[200_000];
    new Random(4).nextBytes(plain);
    Arrays.fill(plain, 50_000, 150_000, (byte) 'x');
    try (GzipDecoder decoder = new GzipDecoder()) {
      assertEquals(Buffer.buffer(plain), decode(decoder, gzip(plain), piece));
      assertTrue(decoder.isComplete());
    }
  }

  @Test
  void members_behindEachOther_areDecodedAsOne() throws Exception {
    Buffer two = Buffer.buffer(gzip(bytes("one "))).appendBytes(gzip(bytes("two")));
    try (GzipDecoder decoder = new GzipDecoder()) {
      assertEquals("one two", decode(decoder, two.getBytes(), 5).toString());
      assertTrue(decoder.isComplete());
    }
  }

  @Test
  void header_withEveryOption_isPassedOver() throws Exception {
    byte[] plain = gzip(bytes("text"));
    Buffer head = Buffer.buffer(Arrays.copyOf(plain, 10));
    head.setByte(3, (byte) (2 | 4 | 8 | 16));
    head.appendBytes(new byte[] {3, 0, 9, 9, 9})
        .appendString("a.txt\0note\0")
        .appendShort((short) 7);
    head.appendBytes(Arrays.copyOfRange(plain, 10, plain.length));
    try (GzipDecoder decoder = new GzipDecoder()) {
      assertEquals("text", decode(decoder, head.getBytes(), 1).toString());
      assertTrue(decoder.isComplete());
    }
  }

  @Test
  void bomb_atOnce_comesInBoundedSlices() throws Exception {
    byte[] bomb = gzip(new byte[20_000_000]);
    long total = 0;
    try (GzipDecoder decoder = new GzipDecoder()) {
      decoder.feed(Buffer.buffer(bomb));
      for (Buffer slice = decoder.next(); slice != null; slice = decoder.next()) {
        assertTrue(slice.length() <= GzipDecoder.SLICE);
        total += slice.length();
      }
    }
    assertEquals(20_000_000, total);
  }

  @Test
  void stream_cutAnywhere_isNotComplete() throws Exception {
    byte[] whole = gzip(bytes("a text that is long enough to be cut in many places"));
    for (int length = 0; length < whole.length; length++) {
      try (GzipDecoder decoder = new GzipDecoder()) {
        decode(decoder, Arrays.copyOf(whole, length), 8);
        assertFalse(decoder.isComplete(), "cut at " + length);
      }
    }
  }

  @Test
  void stream_changedAnywhere_isBrokenOrIncompleteOrTheSame() throws Exception {
    byte[] text = bytes("a text that is long enough to be changed in many places");
    for (int at = 0; at < gzip(text).length; at++) {
      byte[] changed = gzip(text);
      changed[at] ^= 0x55;
      try (GzipDecoder decoder = new GzipDecoder()) {
        Buffer decoded = decode(decoder, changed, 8);
        assertTrue(!decoder.isComplete() || decoded.equals(Buffer.buffer(text)), "at " + at);
      } catch (BrokenGzipException e) {
        assertEquals("not gzip", e.getMessage());
      }
    }
  }

  @Test
  void text_thatIsNoGzip_isBroken() {
    try (GzipDecoder decoder = new GzipDecoder()) {
      decoder.feed(Buffer.buffer("{\"errorText\":\"x\"}"));
      assertThrows(BrokenGzipException.class, decoder::next);
    }
  }

  private static Buffer decode(GzipDecoder decoder, byte[] encoded, int piece)
      throws BrokenGzipException {
    Buffer decoded = Buffer.buffer();
    for (int from = 0; from < encoded.length; from += piece) {
      int to = Math.min(encoded.length, from + piece);
      decoder.feed(Buffer.buffer(Arrays.copyOfRange(encoded, from, to)));
      for (Buffer slice = decoder.next(); slice != null; slice = decoder.next()) {
        decoded.appendBuffer(slice);
      }
    }
    return decoded;
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
