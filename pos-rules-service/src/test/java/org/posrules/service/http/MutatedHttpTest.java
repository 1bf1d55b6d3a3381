package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.netty.util.ResourceLeakDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.posrules.service.testing.Samples;
import org.slf4j.LoggerFactory;

/**
 * Whole requests, changed at random, against a running service: whatever comes, every answer is
 * HTTP, nothing is logged as an error, no buffer leaks, and the next good request is answered.
 * {@code -Dpos-rules.test.mutation=SECONDS} makes it longer than in a build, {@code
 * -Dpos-rules.test.seed=N} another.
 */
@Timeout(3_600)
@Isolated("no warning of this process is another's, and the more rounds the better")
class MutatedHttpTest {
  private static final Duration LENGTH =
      Duration.ofSeconds(Long.getLong("pos-rules.test.mutation", 4));
  private static final long SEED = Long.getLong("pos-rules.test.seed", 20_261_128);
  private static final int BATCH = 50;
  private static final Pattern ANSWER =
      Pattern.compile(
          "HTTP/1\\.[01] ([1-5][0-9]{2}) [^\\r\\n]*\\r\\n((?:[^\\r\\n:]+: [^\\r\\n]*\\r\\n)*)\\r\\n");

  private final Random random = new Random(SEED);

  @Test
  void requests_changedAtRandom_areAnsweredInHttpAndHarmNothing() throws IOException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    ResourceLeakDetector.Level usual = ResourceLeakDetector.getLevel();
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      assertTrue(service.isWell());
      long end = System.nanoTime() + LENGTH.toNanos();
      int round = 0;
      for (; System.nanoTime() < end; round++) {
        byte[] request = MutatedRequests.next(random);
        check(send(service, request), round);
        if (round % BATCH == 0) {
          assertTrue(service.isWell(), "seed " + SEED + ", round " + round);
        }
      }
      assertTrue(round > 10, "only " + round + " rounds");
      assertTrue(service.isWell());
    } finally {
      ResourceLeakDetector.setLevel(usual);
      root.detachAppender(log);
    }
    List<ILoggingEvent> errors =
        log.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).toList();
    assertEquals(List.of(), errors);
  }

  /** In a few pieces, with no more to come: half a request is answered or dropped at once. */
  private byte[] send(RunningService service, byte[] request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (Socket socket = service.connect()) {
      int cut = random.nextInt(request.length + 1);
      socket.getOutputStream().write(request, 0, cut);
      socket.getOutputStream().write(request, cut, request.length - cut);
      socket.shutdownOutput();
      socket.getInputStream().transferTo(answer);
    }
    return answer.toByteArray();
  }

  private static void check(byte[] bytes, int round) {
    String answers = new String(bytes, StandardCharsets.ISO_8859_1);
    String where = "seed " + SEED + ", round " + round + ": " + answers;
    Matcher answer = ANSWER.matcher(answers);
    int at = 0;
    while (at < answers.length()) {
      answer.region(at, answers.length());
      assertTrue(answer.lookingAt(), where);
      assertFalse(answer.group(1).equals("500"), where);
      at = answer.end() + length(answer);
    }
    assertEquals(answers.length(), at, where);
  }

  private static int length(Matcher answer) {
    Matcher length = Pattern.compile("(?i)content-length: ([0-9]+)\r\n").matcher(answer.group(2));
    return length.find() ? Integer.parseInt(length.group(1)) : 0;
  }
}
