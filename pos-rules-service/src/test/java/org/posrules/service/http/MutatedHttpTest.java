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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.posrules.memory.LastingHistory;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.telemetry.Telemetry;
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

  private static final Pattern LENGTH_HEADER = Pattern.compile("(?i)content-length: ([0-9]+)\r\n");
  private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]+)\r\n");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  @Test
  void requests_changedAtRandom_areAnsweredInHttpAndHarmNothing() throws IOException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    ResourceLeakDetector.Level usual = ResourceLeakDetector.getLevel();
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    try (LastingHistory history = RunningService.history(folder);
        LiveRulebook rulebook =
            LiveRulebook.open(Rules.bundled(), RunningService.settings(Optional.empty(), history));
        RunningService service = RunningService.remembering(rulebook, Telemetry.quiet(), history)) {
      assertTrue(service.isWell());
      long end = System.nanoTime() + LENGTH.toNanos();
      int round = 0;
      for (; System.nanoTime() < end; round++) {
        byte[] request = MutatedRequests.next(random);
        check(answer(service, request, round), where(request, round));
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

  private byte[] answer(RunningService service, byte[] request, int round) {
    try {
      return send(service, request);
    } catch (IOException e) {
      throw new AssertionError(where(request, round), e);
    }
  }

  private static String where(byte[] request, int round) {
    String sent = new String(request, StandardCharsets.ISO_8859_1);
    return "seed " + SEED + ", round " + round + ":\n" + sent + "\n=>\n";
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

  private static void check(byte[] bytes, String sent) {
    String answers = new String(bytes, StandardCharsets.ISO_8859_1);
    String where = sent + answers;
    Matcher answer = ANSWER.matcher(answers);
    int at = 0;
    while (at < answers.length()) {
      answer.region(at, answers.length());
      assertTrue(answer.lookingAt(), where);
      assertFalse(answer.group(1).equals("500"), where);
      at = answer.end() + length(answer, answers, where);
    }
    assertEquals(answers.length(), at, where);
  }

  /** Of the body in bytes, as its head or its chunks tell; a stream may be cut by its client. */
  private static int length(Matcher answer, String answers, String where) {
    Matcher length = LENGTH_HEADER.matcher(answer.group(2));
    if (length.find()) {
      return Integer.parseInt(length.group(1));
    }
    if (!answer.group(2).toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
      return 0;
    }
    Matcher chunk = CHUNK.matcher(answers);
    int at = answer.end();
    for (int size = 1; size > 0; ) {
      chunk.region(at, answers.length());
      assertTrue(chunk.lookingAt(), where);
      size = Integer.parseInt(chunk.group(1), 16);
      at = chunk.end() + size + 2;
    }
    return at - answer.end();
  }
}
