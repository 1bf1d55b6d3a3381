package org.posrules.service.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.Samples;

class AccessLogTest {
  private static final String TEXT = "the text of a slip";

  @Test
  void line_ofARequest_isOneJsonObject() {
    assertEquals(
        "{\"at\":\"2026-11-28T10:00:00Z\",\"requestId\":\"till-7\",\"caller\":\"till\","
            + "\"address\":\"127.0.0.1\",\"method\":\"POST\",\"path\":\"/v1/diagnoses\","
            + "\"status\":429,\"problem\":\"too-many-requests\",\"bytesIn\":5,\"bytesOut\":7,"
            + "\"micros\":2}",
        line(request("till-7", null)));
  }

  @Test
  void line_ofADiagnosis_tellsWhatCameOutAndNotWhatWasAsked() {
    Diagnosis diagnosis =
        Samples.diagnoser().diagnose(FailedTransaction.builder().errorText(TEXT).build(), false);
    String line = line(request("a", diagnosis));

    assertTrue(line.contains("\"cause\":\"CARD_EXPIRED\""), line);
    assertFalse(line.contains(TEXT), line);
  }

  @Test
  void line_ofHostileValues_staysOneLineOfAscii() {
    String line = line(request("a\r\n{\"x\":1}\u2028\u001b[2J", null));

    assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line);
  }

  @Test
  void records_thatCameTogether_areWrittenInOrderInFewBlocks() {
    Sink sink = new Sink();
    try (AccessLog log = AccessLog.to(sink)) {
      take(log, 0, 1_000);
    }

    assertEquals(ids(0, 1_000), sink.ids());
    assertTrue(sink.blocks < 20, () -> sink.blocks + " blocks");
  }

  @Test
  void log_thatNobodyReads_neitherWaitsNorKeepsMoreThanItMay() {
    Sink stuck = new Sink();
    stuck.reader.acquireUninterruptibly();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try (AccessLog log = AccessLog.to(stuck)) {
            take(log, 0, 2 * AccessLog.MOST);

            assertTrue(log.dropped() > AccessLog.MOST / 2, () -> log.dropped() + " dropped");
            assertTrue(log.dropped() <= AccessLog.MOST, () -> log.dropped() + " dropped");
          }
        });
  }

  @Test
  void log_thatCannotBeWritten_countsWhatIsLostAndGoesOnInALineOfItsOwn()
      throws InterruptedException {
    Sink full = new Sink();
    full.isFull = true;
    try (AccessLog log = AccessLog.to(full)) {
      take(log, 0, 2);
      while (log.dropped() < 2) {
        Thread.sleep(5);
      }
      full.isFull = false;
      take(log, 2, 4);
    }

    assertEquals(ids(2, 4), full.ids());
  }

  private static void take(AccessLog log, int from, int to) {
    ids(from, to).forEach(id -> log.accept(request(id, null)));
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "r" + i).toList();
  }

  private static String line(RequestRecord request) {
    return new String(AccessLog.line(request), StandardCharsets.US_ASCII);
  }

  /** May be stuck, or have room for half a line only. */
  private static final class Sink extends OutputStream {
    private static final Pattern WHOLE = Pattern.compile("\\{.*\"requestId\":\"(r\\d+)\".*}");

    final Semaphore reader = new Semaphore(1);
    volatile boolean isFull;
    int blocks;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      reader.acquireUninterruptibly();
      kept.write(bytes, from, isFull ? 60 : length);
      blocks++;
      reader.release();
      if (isFull) {
        throw new IOException("full");
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    /** Of the lines that are whole. */
    List<String> ids() {
      return kept.toString(StandardCharsets.US_ASCII)
          .lines()
          .map(WHOLE::matcher)
          .filter(Matcher::matches)
          .map(line -> line.group(1))
          .toList();
    }
  }

  static RequestRecord request(String id, @Nullable Diagnosis diagnosis) {
    return new RequestRecord(
        Instant.parse("2026-11-28T10:00:00Z"),
        id,
        null,
        "till",
        "127.0.0.1",
        "POST",
        "/v1/diagnoses",
        429,
        "too-many-requests",
        5,
        7,
        2_500,
        diagnosis);
  }
}
