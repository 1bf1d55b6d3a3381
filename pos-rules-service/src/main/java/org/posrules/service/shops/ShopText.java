package org.posrules.service.shops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file that tells of a shop. Pure. */
public final class ShopText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A shop of 500 terminals and 500 people has less than half of it. */
  private static final int MOST_BYTES = 1 << 20;

  private ShopText() {}

  /**
   * The text in UTF-8 bytes, of which at most one over the limit is read.
   *
   * @throws IllegalArgumentException for what is too long or no UTF-8
   * @throws IOException if it cannot be read
   */
  public static String of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("is longer than 1 MiB, which no shop needs");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "must be UTF-8; convert it first, as with iconv -f GBK -t UTF-8", e);
    }
  }
}
