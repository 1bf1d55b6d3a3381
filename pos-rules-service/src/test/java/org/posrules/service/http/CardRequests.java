package org.posrules.service.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.posrules.service.testing.OpenApi;

/** Requests with what must never be kept, in every place that a request has. */
final class CardRequests {
  /** Numbers for testing, as card schemes and gateways publish them. */
  private static final List<String> CARDS =
      List.of(
          "4111111111111111",
          "4012888888881881",
          "5555555555554444",
          "5105105105105100",
          "378282246310005",
          "371449635398431",
          "6011111111111117",
          "3530111333300000",
          "6212345678901232",
          "30569309025904");

  private static final String PIN_BLOCK = "0412AC89ABCDEF67";
  private static final String KEY = "192006250B4C09247EC02EDCE69F6A2D";

  /** Of each what is hidden where it is shown masked; blanks and hyphens left out. */
  static final List<String> SECRETS = secrets();

  private static final String PROPERTIES = "/components/schemas/FailedTransaction/properties";
  private static final List<String> HEADERS =
      List.of(
          "X-Request-Id",
          "traceparent",
          "Authorization",
          "Accept-Language",
          "Origin",
          "User-Agent",
          "Cookie",
          "Referer",
          "If-None-Match",
          "X-Forwarded-For",
          "Accept-Encoding",
          "X-Card");

  private final Random random;
  private final RunningService service;

  CardRequests(Random random, RunningService service) {
    this.random = random;
    this.service = service;
  }

  private static List<String> secrets() {
    List<String> all = new ArrayList<>(CARDS);
    all.addAll(List.of(PIN_BLOCK, KEY, "CVV2:7371", "安全码:737", "PIN=4821"));
    return List.copyOf(all);
  }

  /** One that a client can send. */
  HttpRequest.Builder next() {
    HttpRequest.Builder request =
        switch (random.nextInt(12)) {
          case 0 -> service.request(path());
          case 1 -> lines("/v1/diagnoses:batch", body());
          case 2 -> gzipped();
          case 3 ->
              service
                  .request("/v1/diagnoses")
                  .header("Content-Type", "application/" + card())
                  .POST(BodyPublishers.ofString(body()));
          case 4 -> service.post("/v1/diagnoses?" + escaped(secret()), body());
          case 5 -> service.post("/v1/outcomes", outcome());
          case 6 ->
              service.post(
                  "/v1/incidents/" + escaped(secret()) + ":close",
                  "{\"fixedBy\":\"%s\",\"fixed\":true}".formatted(card()));
          case 7 -> service.post("/v1/assessments", shop());
          case 8 -> lines("/v1/outcomes:batch", outcome());
          default -> service.post("/v1/diagnoses?questions=true", body());
        };
    for (String header : HEADERS) {
      if (random.nextInt(3) == 0) {
        request.header(header, header(header));
      }
    }
    return request;
  }

  private String outcome() {
    return """
        {"result":"APPROVED","terminalId":"%s","cardToken":"%s","acquirerId":"%s","merchantId":"M"}\
        """
        .formatted(card(), card(), card());
  }

  private String shop() {
    return "{\"name\":%s,\"terminals\":[{\"id\":%s,\"model\":%s,\"%s\":1,\"links\":[%s]}]}"
        .formatted(quoted(secret()), quoted(card()), quoted(secret()), card(), quoted(card()));
  }

  /** One that no client would send. */
  String raw() {
    String secret = card();
    List<String> heads =
        List.of(
            "GET /" + secret + " HTTP/9.9\r\n",
            secret + " / HTTP/1.1\r\nHost: x\r\n",
            "GET / HTTP/1.1\r\nHost: " + secret + "@x\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n" + secret + "\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX-Card\u0000: " + secret + "\r\n",
            "POST /v1/diagnoses HTTP/1.1\r\nHost: x\r\nContent-Length: " + secret + secret + "\r\n",
            "POST /v1/diagnoses HTTP/1.1\r\nHost: x\r\nExpect: " + secret + "\r\n",
            "POST /v1/diagnoses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + secret
                + "\r\n",
            "GET /%zz" + secret + "?" + secret + " HTTP/1.1\r\nHost: x\r\n");
    return pick(heads).stripTrailing() + "\r\nConnection: close\r\n\r\n";
  }

  private String path() {
    return switch (random.nextInt(9)) {
      case 0 -> "/" + escaped(secret());
      case 1 -> "/console/" + escaped(secret());
      case 2 -> "/v1/codes/" + escaped(secret()) + "/" + card();
      case 4 -> "/v1/incidents/" + escaped(secret());
      case 5 -> "/v1/incidents?terminal=" + card() + "&cursor=" + escaped(secret());
      case 6 -> "/v1/incidents:count?by=" + card() + "&terminal=" + card();
      case 7 -> "/v1/incidents:report?terminal=" + escaped(secret());
      case 3 -> "/v1/codes?q=" + escaped(secret()) + "&scheme=" + card();
      default -> "/v1/codes?limit=" + card() + "&" + card() + "=1";
    };
  }

  private HttpRequest.Builder lines(String path, String line) {
    String lines = line + "\n" + body() + "\n" + card() + "\n\n" + line;
    return service
        .request(path)
        .header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofString(lines));
  }

  private HttpRequest.Builder gzipped() {
    byte[] plain = body().getBytes(StandardCharsets.UTF_8);
    byte[] sent = random.nextInt(4) == 0 ? plain : GzipDecoderTest.gzip(plain);
    return service
        .request("/v1/diagnoses")
        .header("Content-Type", "application/json")
        .header("Content-Encoding", random.nextInt(5) == 0 ? card() : "gzip")
        .POST(BodyPublishers.ofByteArray(sent));
  }

  private String body() {
    return switch (random.nextInt(6)) {
      case 0 -> "{\"" + card() + "\":1,\"pan\":\"" + card() + "\",\"cvv\":{\"" + card() + "\":[]}}";
      case 1 -> "{\"errorText\": " + card() + secret();
      case 2 -> "{\"" + pick(names()) + "\":" + pick(List.of(card(), "\"" + card() + "\"")) + "}";
      default -> "{" + members() + "}";
    };
  }

  /** Every text says something, and all of it is taken. */
  private String members() {
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : names()) {
      String place = OpenApi.resolved(PROPERTIES + "/" + name);
      boolean text = OpenApi.at(place + "/maxLength").asInt(0) > 0;
      if (text && OpenApi.at(place + "/pattern").isMissingNode() && random.nextInt(4) > 0) {
        members.put(name, quoted(secret()));
      }
    }
    String coded = "{\"scheme\":" + quoted(secret()) + ",\"code\":" + quoted(secret()) + "}";
    members.put("codes", "[" + coded + ",{\"scheme\":\"visa\",\"code\":" + quoted(card()) + "}]");
    members.put("adviceCode", coded);
    members.put("deviceStatus", "[" + quoted(secret()) + ",\"PAPER_OUT\"]");
    members.put("tried", "[" + quoted(secret()) + "]");
    members.put("references", "{\"rrn\":" + quoted(secret()) + ",\"stan\":" + quoted(card()) + "}");
    members.put("elapsedMillis", card());
    members.put("amount", "{\"value\":" + quoted(card()) + ",\"currency\":\"CNY\"}");
    List<String> all = new ArrayList<>();
    members.forEach((name, value) -> all.add("\"" + name + "\":" + value));
    return String.join(",", all);
  }

  private String header(String name) {
    return switch (name) {
      case "X-Request-Id" ->
          pick(List.of(card(), "till-" + card(), "CVV2:7371", "a." + card(), glued()));
      case "traceparent" -> "00-" + traceId(card()) + "-b7ad6b7169203331-01";
      case "Authorization" -> "Bearer " + card();
      case "Accept-Language" -> "zh;q=0." + card() + "," + card();
      default -> pick(List.of(card(), "a=" + card(), "track2=" + track()));
    };
  }

  /** Something that is masked wherever it stands; of at most 64 characters. */
  private String secret() {
    return pick(
        List.of(
            card(),
            glued(),
            spaced(card()),
            "card " + card() + " declined",
            track(),
            "%B" + card() + "^DOE/J^2912101",
            "PIN block " + PIN_BLOCK,
            "DE52=" + PIN_BLOCK,
            "TMK " + KEY,
            "key=" + KEY,
            "CVV2: 7371",
            "安全码:737",
            "PIN=4821",
            "卡号" + card() + "，请重试"));
  }

  /** With what hexadecimal numbers are made of directly beside it. */
  private String glued() {
    return pick(List.of("e4b", "12a", "a", "")) + card() + pick(List.of("c1", "D1229", "E12", "f"));
  }

  private String traceId(String number) {
    String rest = "a" + pick(List.of("0", "a", "7c")).repeat(32);
    StringBuilder id = new StringBuilder(number + rest);
    id.setLength(32);
    return random.nextBoolean()
        ? id.toString()
        : id.delete(0, number.length()).reverse().append(number).toString();
  }

  private String track() {
    return ";" + card() + pick(List.of("=", "D")) + "29121011234567890";
  }

  private static String spaced(String number) {
    return number.replaceAll("(.{4})(?!$)", "$1 ");
  }

  private String card() {
    return pick(CARDS);
  }

  private static List<String> names() {
    return List.copyOf(OpenApi.at(PROPERTIES).propertyNames());
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
