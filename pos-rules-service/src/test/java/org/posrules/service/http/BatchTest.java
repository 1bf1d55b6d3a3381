package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.posrules.service.testing.Samples;

/** Many transactions in one request. */
@Timeout(60)
class BatchTest {
  private static final String GOOD = "{\"transactionId\":\"%d\",\"errorText\":\"x\"}\n";
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.with(
            (transaction, questions) -> {
              ASKED.incrementAndGet();
              return Samples.diagnoser().diagnose(transaction, questions);
            });
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void lines_thatAreGood_areAnsweredInTheirOrder() {
    List<String> answers = batch(good(500)).body().lines().toList();

    assertEquals(500, answers.size());
    for (int i = 0; i < answers.size(); i++) {
      String begin = "{\"line\":" + (i + 1) + ",\"status\":200,\"diagnosis\":{";
      assertTrue(answers.get(i).startsWith(begin), answers.get(i));
      assertTrue(answers.get(i).contains("\"transactionId\":\"" + i + "\""), answers.get(i));
    }
  }

  @Test
  void line_thatIsBad_stopsNothing() {
    String lines = GOOD.formatted(1) + "{\n" + "{\"amont\":1}\n" + GOOD.formatted(2);

    assertEquals(List.of(200, 400, 422, 200), statuses(batch(lines)));
  }

  @Test
  void line_thatIsTooLong_stopsNothing() {
    String lines = "x".repeat(300_000) + "\n" + GOOD.formatted(1);

    assertEquals(List.of(413, 200), statuses(batch(lines)));
  }

  @Test
  void line_thatIsBlank_isCountedAndPassedOver() {
    String answers = batch("\n\r\n" + GOOD.formatted(1)).body();

    assertTrue(answers.startsWith("{\"line\":3,"), answers);
  }

  @Test
  void line_withoutAnEnd_isAnswered() {
    assertEquals(List.of(200), statuses(batch(GOOD.formatted(1).strip())));
  }

  @Test
  void body_thatIsEmpty_isAnsweredWithNothing() {
    HttpResponse<String> answer = batch("");

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void body_inGzip_isRead() throws IOException {
    HttpRequest.Builder request = gzipped(gzip(good(100)));

    assertEquals(100, statuses(service.send(request)).size());
  }

  @Test
  void body_inBrokenGzip_endsWithALineThatSaysSo() throws IOException {
    byte[] whole = gzip(good(100));
    byte[] cut = Arrays.copyOf(whole, whole.length - 4);

    List<Integer> statuses = statuses(service.send(gzipped(cut)));

    assertEquals(400, statuses.get(statuses.size() - 1));
  }

  @Test
  void answers_areInGzipForWhoTakesIt() throws Exception {
    HttpRequest.Builder request =
        service
            .request("/v1/diagnoses:batch")
            .header("Content-Type", "application/x-ndjson")
            .header("Accept-Encoding", "gzip")
            .POST(BodyPublishers.ofString(good(100) + "{\n"));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());

    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(answer.body().length < 20_000, "bytes " + answer.body().length);
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      String lines = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(101, lines.lines().count());
      assertTrue(lines.lines().skip(100).findFirst().orElse("").startsWith("{\"line\":101,"));
    }
  }

  /** Else a few bytes would hold up everybody for seconds. */
  @Test
  void body_thatStandsForFarMore_endsWith413AndHoldsUpNobody() throws Exception {
    byte[] lines = gzip("\n", 400_000_000);
    Future<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> service.send(gzipped(lines)));
    long worst = 0;
    do {
      long began = System.nanoTime();
      assertEquals(200, service.send(service.request("/health/ready")).statusCode());
      worst = Math.max(worst, System.nanoTime() - began);
    } while (!answer.isDone());

    assertEquals(List.of(413), statuses(answer.get()));
    assertTrue(worst < Duration.ofSeconds(2).toNanos(), "answered after ns " + worst);
  }

  /** What is decoded when the client has sent all, but reads late, is not forgotten. */
  @Test
  void client_thatReadsLate_getsAnAnswerForEachLine() throws Exception {
    byte[] body = gzip("{}\n", 60_000);
    String head =
        head()
            .replace(
                "Transfer-Encoding: chunked",
                "Content-Encoding: gzip\r\nContent-Length: " + body.length);
    try (Socket socket = service.connect()) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      Thread.sleep(500);

      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String line = in.readLine();
      long answered = 0;
      while (!line.equals("0")) {
        answered += line.startsWith("{\"line\":") ? 1 : 0;
        line = in.readLine();
      }
      assertEquals(20_000, answered);
    }
  }

  @Test
  void body_ofAnotherType_is415() {
    HttpServiceTest.assertProblem(
        service.send(service.post("/v1/diagnoses:batch", "{}")), 415, "unsupported-media-type");
  }

  @Test
  void client_thatSaysNothingMore_isToldSo() throws IOException {
    String answer = service.raw(head() + "400\r\n" + GOOD.formatted(1));

    assertTrue(answer.contains("body-too-slow"), answer);
  }

  /** Else a batch would fill the memory of the service with answers. */
  @Test
  void client_thatDoesNotRead_isNotReadFurther() throws Exception {
    ASKED.set(0);
    try (Socket socket = service.connect()) {
      socket.getOutputStream().write(head().getBytes(StandardCharsets.US_ASCII));
      byte[] lines = good(50).getBytes(StandardCharsets.US_ASCII);
      byte[] chunk =
          (Integer.toHexString(lines.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      Thread writer =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 20_000; i++) {
                    socket.getOutputStream().write(chunk);
                    socket.getOutputStream().write(lines);
                    socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
                  }
                } catch (IOException closed) {
                  // the end of the test
                }
              });
      writer.start();
      int before = -1;
      while (before != ASKED.get()) {
        before = ASKED.get();
        Thread.sleep(500);
      }

      assertTrue(before > 0 && before < 100_000, () -> "read " + ASKED.get() + " of 1,000,000");
    }
  }

  private static String head() {
    return "POST /v1/diagnoses:batch HTTP/1.1\r\nHost: x\r\n"
        + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
  }

  private static String good(int number) {
    return IntStream.range(0, number).mapToObj(GOOD::formatted).collect(Collectors.joining());
  }

  private static HttpResponse<String> batch(String lines) {
    return service.send(
        service
            .request("/v1/diagnoses:batch")
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines)));
  }

  private static HttpRequest.Builder gzipped(byte[] body) {
    return service
        .request("/v1/diagnoses:batch")
        .header("Content-Type", "application/x-ndjson")
        .header("Content-Encoding", "gzip")
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The text again and again, until it has so many bytes. */
  private static byte[] gzip(String text, int bytes) throws IOException {
    byte[] piece = text.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(encoded)) {
      for (int left = bytes; left > 0; left -= piece.length) {
        gzip.write(piece, 0, Math.min(left, piece.length));
      }
    }
    return encoded.toByteArray();
  }

  private static List<Integer> statuses(HttpResponse<String> answer) {
    return answer
        .body()
        .lines()
        .map(line -> Integer.valueOf(line.replaceFirst(".*?\"status\":([0-9]+).*", "$1")))
        .toList();
  }
}
