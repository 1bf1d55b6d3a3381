package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "deflate, gzip;q=0.5", "*", "br;q=1, *;q=0.1", "x-gzip"})
  void gzip_namedOrMeant_isWanted(String accept) {
    assertTrue(Encodings.wantsGzip(accept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", ";;,,"})
  void gzip_notNamedOrDeclined_isNotWanted(String accept) {
    assertFalse(Encodings.wantsGzip(accept));
  }

  @Test
  void tag_ofACompressedReply_isWeak() {
    Reply reply = Reply.json(new byte[5_000]).with("ETag", "\"a\"");

    Reply encoded = Encodings.gzip(reply);
    assertEquals("W/\"a\"", encoded.headers().get("ETag"));
    assertTrue(encoded.body().length() < 200);
  }

  @Test
  void reply_thatIsShort_staysAsItIs() {
    Reply reply = Reply.json(new byte[1_000]);

    assertSame(reply, Encodings.gzip(reply));
  }
}
