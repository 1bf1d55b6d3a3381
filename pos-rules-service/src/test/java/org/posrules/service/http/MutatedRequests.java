package org.posrules.service.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are nearly good: in their bytes, heads, chunks and JSON. */
final class MutatedRequests {
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;
  private static final byte[] SPICE =
      "\r\n\t \0:;,{}[]\"\\/0123456789abcfEeHT.+-*%?#@\u007f\u0080\u00c3\u00ff".getBytes(BYTES);
  private static final String OUTCOME = "{\"result\":\"APPROVED\",\"terminalId\":\"T-1\"}";
  private static final String SHOP =
      "{\"terminals\":[{\"id\":\"T1\",\"batteryHealth\":55,\"links\":[\"MOBILE\"]}]}";
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final List<Ask> ASKS =
      List.of(
          diagnosis("{\"errorText\":\"NO COMMUNICATION\",\"networkStatus\":\"OFFLINE\"}"),
          diagnosis(
              "{\"amount\":{\"value\":\"12.50\",\"currency\":\"EUR\"},\"elapsedMillis\":30000}"),
          diagnosis(
              "{\"codes\":[{\"scheme\":\"visa\",\"code\":\"51\"}],\"deviceStatus\":[\"PAPER_OUT\"]}"),
          diagnosis(
              "{\"transactionTime\":\"2026-11-28T10:15:00+01:00\",\"language\":\"zh-CN\",\"tvr\":\"00\"}"),
          diagnosis("[1,2,3]"),
          diagnosis(""),
          new Ask("POST /v1/diagnoses HTTP/1.0", JSON, "{\"errorText\":\"51\"}"),
          new Ask("POST http://x/v1/diagnoses HTTP/1.1", JSON, "{\"errorText\":\"51\"}"),
          new Ask("PUT /v1/diagnoses HTTP/1.1", JSON, "{}"),
          new Ask("POST /v1/diagnoses:batch HTTP/1.1", LINES, lines("{\"errorText\":\"51\"}")),
          new Ask("POST /v1/outcomes HTTP/1.1", JSON, OUTCOME),
          new Ask("POST /v1/outcomes:batch HTTP/1.1", LINES, lines(OUTCOME)),
          new Ask("POST /v1/assessments HTTP/1.1", JSON, SHOP),
          new Ask("POST /v1/rulebook:reload HTTP/1.1", JSON, ""),
          new Ask(
              "POST /v1/incidents/7:close HTTP/1.1", JSON, "{\"fixedBy\":\"x\",\"fixed\":true}"),
          read("/v1/diagnoses?questions=true"),
          read("/v1/rulebook"),
          read("/v1/codes/visa/51"),
          read("/v1/codes?q=no%20money&limit=3&scheme=visa"),
          read("/v1/incidents?terminal=T-1&limit=2&from=2026-11-28T10:15:00Z"),
          read("/v1/incidents:count?by=cause,day"),
          read("/v1/incidents:report?terminal=T-1"),
          read("/v1/outages"),
          read("/v1/assessments"),
          read("/health/ready"),
          read("/health/live"),
          read("/metrics"),
          new Ask("OPTIONS * HTTP/1.1", JSON, ""));
  private static final List<String> HEADERS =
      List.of(
          "Host: x",
          "Host: [::1]:80",
          "Content-Type: application/json",
          "Content-Type: application/json; charset=utf-8",
          "Accept: */*;q=0.1, application/json",
          "Accept-Language: zh-CN, en;q=0.5",
          "Accept-Encoding: gzip, *;q=0",
          "Content-Encoding: gzip",
          "Expect: 100-continue",
          "Connection: keep-alive",
          "Connection: close",
          "Transfer-Encoding: chunked",
          "Content-Length: 5",
          "Upgrade: h2c",
          "X-Request-Id: till-7",
          "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
          "Cookie: a=b",
          "If-None-Match: \"x\"");

  private MutatedRequests() {}

  private static Ask diagnosis(String body) {
    return new Ask("POST /v1/diagnoses?questions=true HTTP/1.1", JSON, body);
  }

  private static Ask read(String path) {
    return new Ask("GET " + path + " HTTP/1.1", JSON, "");
  }

  private static String lines(String line) {
    return line + "\n\n" + line + "\nno line\n";
  }

  /** One request or a few behind each other. */
  static byte[] next(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out.writeBytes(request(random).getBytes(BYTES));
    }
    return changed(out.toByteArray(), random);
  }

  private static String request(Random random) {
    Ask ask = ASKS.get(random.nextInt(ASKS.size()));
    String body = ask.body();
    if (random.nextInt(3) == 0) {
      body = new String(changed(body.getBytes(BYTES), random), BYTES);
    }
    boolean gzip = random.nextInt(6) == 0;
    String sent = gzip ? new String(GzipDecoderTest.gzip(body.getBytes(BYTES)), BYTES) : body;
    boolean chunked = random.nextInt(3) == 0;
    StringBuilder head = new StringBuilder(ask.line()).append("\r\n");
    head.append(random.nextInt(20) == 0 ? "" : "Host: x\r\n");
    head.append("Content-Type: ")
        .append(ask.type())
        .append("\r\n")
        .append(gzip ? "Content-Encoding: gzip\r\n" : "");
    head.append(
        chunked ? "Transfer-Encoding: chunked\r\n" : "Content-Length: " + sent.length() + "\r\n");
    for (int more = random.nextInt(3); more > 0 && random.nextInt(3) == 0; more--) {
      head.append(pick(HEADERS, random)).append("\r\n");
    }
    return head + "\r\n" + (chunked ? chunks(sent, random) : sent);
  }

  private static String chunks(String body, Random random) {
    StringBuilder chunks = new StringBuilder();
    for (int at = 0; at < body.length(); ) {
      int size = Math.min(body.length() - at, 1 + random.nextInt(30));
      chunks.append(Integer.toHexString(size)).append(random.nextInt(5) == 0 ? ";a=b\r\n" : "\r\n");
      chunks.append(body, at, at + size).append("\r\n");
      at += size;
    }
    return chunks + "0\r\n" + (random.nextInt(5) == 0 ? "X-Sum: 1\r\n" : "") + "\r\n";
  }

  /**
   * Some bytes become others, are left out or come twice; half of all requests stay as they are.
   */
  private static byte[] changed(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, BYTES));
    for (int changes = random.nextInt(2) * random.nextInt(6); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(4));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        case 2 -> text.setLength(random.nextInt(8) == 0 ? at : text.length());
        default -> text.insert(at, (char) (SPICE[random.nextInt(SPICE.length)] & 0xff));
      }
    }
    return text.toString().getBytes(BYTES);
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A good request: its first line, the type of its body, and that. */
  private record Ask(String line, String type, String body) {}
}
