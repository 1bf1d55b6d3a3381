package org.posrules.service.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLinesTest {
  private static final int MOST = 256 * 1024;
  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void body_withoutALine_isLookedAtInBoundedSteps() throws Exception {
    try (BatchLines lines = gzipped("\n".repeat(MEBIBYTE))) {
      assertEquals(List.of(), lines.next());
      assertFalse(lines.isHungry());
      assertTrue(lines.nextNumber() <= 2 * GzipDecoder.SLICE, () -> "at " + lines.nextNumber());
    }
  }

  @Test
  void body_withLittleWithoutALine_isTakenWhole() throws Exception {
    try (BatchLines lines = gzipped("\n".repeat(MEBIBYTE - 100) + "{}\n")) {
      assertEquals(1, takeAll(lines));
      assertTrue(lines.refusal().isEmpty());
    }
  }

  @Test
  void body_withMuchWithoutALine_isRefused() throws Exception {
    try (BatchLines lines = gzipped("\n".repeat(2 * MEBIBYTE))) {
      assertEquals(0, takeAll(lines));
      assertEquals(413, lines.refusal().orElseThrow().status());
    }
  }

  @Test
  void line_withoutAnEnd_isRefused() throws Exception {
    try (BatchLines lines = gzipped("x".repeat(2 * MEBIBYTE))) {
      takeAll(lines);
      assertEquals(413, lines.refusal().orElseThrow().status());
    }
  }

  @Test
  void gzip_thatStandsForFarMore_isRefused() throws Exception {
    try (BatchLines lines = gzipped("{}\n".repeat(2 * MEBIBYTE))) {
      takeAll(lines);
      assertEquals(413, lines.refusal().orElseThrow().status());
    }
  }

  private static BatchLines gzipped(String text) {
    BatchLines lines = new BatchLines(true, MOST);
    lines.feed(Buffer.buffer(GzipDecoderTest.gzip(text.getBytes(US_ASCII))));
    return lines;
  }

  private static int takeAll(BatchLines lines) throws BrokenGzipException {
    int taken = 0;
    while (!lines.isHungry() && lines.refusal().isEmpty()) {
      taken += lines.next().size();
    }
    return taken;
  }
}
