package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class KeptTest {
  private final Kept kept = new Kept(Reply.json(new byte[5_000]));

  @Test
  void reply_inGzip_isCompressedOnce() {
    Reply reply = kept.to(true, null);

    assertEquals("gzip", reply.headers().get("Content-Encoding"));
    assertSame(reply, kept.to(true, null));
  }

  @Test
  void reply_toAClientWithoutGzip_isPlain() {
    assertEquals(5_000, kept.to(false, null).body().length());
  }

  @Test
  void reply_thatTheClientHas_isNotSentAgain() {
    String tag = kept.to(true, null).headers().get("ETag");

    assertEquals(304, kept.to(true, tag).status());
  }
}
