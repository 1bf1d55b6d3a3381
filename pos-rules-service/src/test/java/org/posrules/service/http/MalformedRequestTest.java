package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of malformed HTTP or JSON is refused by its own code, and soon. */
class MalformedRequestTest extends StrangeClients {
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String GET = "GET /health/live HTTP/1.1\r\n";
  private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";

  static Stream<Arguments> heads() {
    return Stream.of(
        bad("no Host", GET + "\r\n"),
        bad("two Hosts", GET + "Host: x\r\nHost: y\r\n\r\n"),
        bad("the same Host twice", GET + "Host: x\r\nHost: x\r\n\r\n"),
        bad("Host with a blank", GET + "Host: x y\r\n\r\n"),
        bad("Host with a user", GET + "Host: me@x\r\n\r\n"),
        bad("continued line", GET + "Host: x\r\nA: b\r\n c\r\n\r\n"),
        bad("continued line with a tab", GET + "Host: x\r\nA: b\r\n\tc\r\n\r\n"),
        bad("first header line begins with a blank", GET + " Host: x\r\n\r\n"),
        bad("bare carriage return", GET + "Host: x\r\nA: b\rc\r\n\r\n"),
        bad("NUL in a header", GET + "Host: x\r\nA: b\0c\r\n\r\n"),
        bad("NUL in the first line", "GET /health\0 HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("DEL in a header", GET + "Host: x\r\nA: b\u007fc\r\n\r\n"),
        bad("bare line feeds", GET.replace("\r", "") + "Host: x\n\n"),
        bad("blank before the colon", GET + "Host : x\r\n\r\n"),
        bad("no colon", GET + "Host: x\r\nnonsense\r\n\r\n"),
        bad("header without a name", GET + "Host: x\r\n: y\r\n\r\n"),
        bad("header name with a bracket", GET + "Host: x\r\na(b: y\r\n\r\n"),
        bad("absolute target of a user", "GET http://me@x/ HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("absolute target of no host", "GET http:///health HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("absolute target with a fragment", "GET http://x/#a HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("absolute target of another kind", "GET ftp://x/ HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("absolute target without Host", "GET http://x/health/live HTTP/1.1\r\n\r\n"),
        bad("authority target", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("target without a slash", "GET health HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("asterisk of another method", "GET * HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("target with a fragment", "GET /health#x HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("target that is not ASCII", "GET /\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("no version", "GET /health/live\r\n\r\n"),
        problem(
            "another protocol",
            400,
            "version-not-supported",
            "GET /health/live XTTP/1.1\r\nHost: x\r\n\r\n"),
        problem(
            "HTTP in small letters",
            400,
            "version-not-supported",
            "GET /health/live http/1.1\r\nHost: x\r\n\r\n"),
        problem(
            "version with a zero more",
            400,
            "version-not-supported",
            "GET /health/live HTTP/01.1\r\nHost: x\r\n\r\n"),
        bad("Host with a port that is none", GET + "Host: x:65536\r\n\r\n"),
        bad("absolute target with a broken name", "GET http://%zz/ HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("two Content-Types", HEAD + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"),
        bad("two blanks", "GET  /health/live HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("tab for a blank", "GET\t/health/live HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("method that is no token", "G(T /health/live HTTP/1.1\r\nHost: x\r\n\r\n"),
        bad("TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n"),
        problem("HTTP/2.0", 400, "version-not-supported", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        problem("HTTP/1.2", 400, "version-not-supported", "GET / HTTP/1.2\r\nHost: x\r\n\r\n"),
        problem("expectation", 417, "expectation-failed", GET + "Host: x\r\nExpect: tea\r\n\r\n"),
        problem("long line", 414, "uri-too-long", "GET /" + "x".repeat(9_000) + " HTTP/1.1\r\n"),
        problem("long head", 431, "headers-too-large", GET + "A: " + "x".repeat(9_000) + "\r\n"));
  }

  static Stream<Arguments> lengths() {
    return Stream.of(
        bad("length twice", HEAD + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"),
        bad("two lengths", HEAD + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
        bad("list of lengths", HEAD + "Content-Length: 2, 2\r\n\r\n{}"),
        bad("length with a sign", HEAD + "Content-Length: +2\r\n\r\n{}"),
        bad("negative length", HEAD + "Content-Length: -2\r\n\r\n{}"),
        bad("length in hexadecimal", HEAD + "Content-Length: 0x2\r\n\r\n{}"),
        bad("endless length", HEAD + "Content-Length: " + "9".repeat(40) + "\r\n\r\n{}"),
        bad("length and chunks", HEAD + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"),
        bad("coding without chunks", HEAD + "Transfer-Encoding: gzip\r\n\r\n"),
        bad("coding before chunks", HEAD + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        bad("coding that is none", HEAD + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
        bad(
            "chunked twice",
            HEAD + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"),
        bad("chunks of HTTP/1.0", CHUNKED.replace("HTTP/1.1", "HTTP/1.0") + "0\r\n\r\n"),
        bad("chunk of no size", CHUNKED + "zz\r\nx\r\n0\r\n\r\n"),
        bad("chunk of negative size", CHUNKED + "-2\r\n{}\r\n0\r\n\r\n"),
        bad("chunk of endless size", CHUNKED + "f".repeat(20) + "\r\n{}\r\n0\r\n\r\n"),
        bad("chunk longer than told", CHUNKED + "2\r\n{}x\r\n0\r\n\r\n"),
        bad("chunk size line with a line feed", CHUNKED + "2\n{}\r\n0\r\n\r\n"));
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        json("nothing", ""),
        json("another language", "errorText=x"),
        json("cut", "{\"errorText\":\"x"),
        json("something after", "{\"errorText\":\"x\"}{}"),
        json("a name twice", "{\"errorText\":\"x\",\"errorText\":\"y\"}"),
        json("too deep", "[".repeat(5_000)),
        json("a number too long", "{\"elapsedMillis\":" + "1".repeat(5_000) + "}"),
        json("NaN", "{\"elapsedMillis\":NaN}"),
        json("no UTF-8", "{\"errorText\":\"\u00ff\u00fe\"}"),
        json("UTF-16", "\u00fe\u00ff\0{\0}"),
        json("a control character", "{\"errorText\":\"a\u0001b\"}"),
        problem("unknown field", 422, "invalid-facts", body("", "{\"pan\":\"1\"}")),
        problem("another type", 422, "invalid-facts", body("", "{\"requestSent\":\"yes\"}")),
        problem("list of requests", 422, "invalid-facts", body("", "[{}]")),
        problem("no fact", 422, "invalid-facts", body("", "{}")),
        problem(
            "no money",
            422,
            "invalid-facts",
            body("", "{\"amount\":{\"value\":1,\"currency\":\"XXX\"}}")),
        problem("too long", 413, "body-too-large", body("", " ".repeat(300_000))),
        problem("form", 415, "unsupported-media-type", body("", "{}").replace("/json", "/form")),
        problem("brotli", 415, "unsupported-encoding", body("Content-Encoding: br\r\n", "x")),
        problem("no gzip", 400, "broken-gzip", gzipped("{\"errorText\":\"x\"}".getBytes(BYTES))),
        problem("gzip cut", 400, "broken-gzip", gzipped(Arrays.copyOf(gzip(2_000), 30))),
        problem("gzip of a changed body", 400, "broken-gzip", gzipped(changed(gzip(2_000)))),
        problem("bomb", 413, "body-too-large", gzipped(gzip(50_000_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"heads", "lengths", "bodies"})
  void request_malformed_isRefusedByItsCode(String what, int status, String code, String bytes) {
    String answer = assertTimeout(SOON, () -> service.raw(bytes), what);

    assertTrue(answer.matches("(?s)HTTP/1\\.1 " + status + " .*"), answer);
    assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
    assertTrue(answer.contains("\"type\":\"urn:pos-rules:problem:" + code + "\""), answer);
    assertFalse(answer.contains("Exception") || answer.contains("still open"), answer);
  }

  private static Arguments bad(String what, String bytes) {
    return problem(what, 400, "bad-request", bytes);
  }

  private static Arguments json(String what, String body) {
    return problem("JSON: " + what, 400, "malformed-json", body("", body));
  }

  private static Arguments problem(String what, int status, String code, String bytes) {
    return Arguments.of(what, status, code, bytes);
  }

  private static String body(String headers, String body) {
    String length = "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n";
    return HEAD + headers + length + body;
  }

  private static String gzipped(byte[] body) {
    return body("Content-Encoding: gzip\r\n", new String(body, BYTES));
  }

  private static byte[] gzip(int length) {
    return GzipDecoderTest.gzip(new byte[length]);
  }

  private static byte[] changed(byte[] gzip) {
    gzip[gzip.length - 6] ^= 1;
    return gzip;
  }
}
