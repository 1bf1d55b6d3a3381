package org.posrules.service.load;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What clients send, one request after another. */
interface Requests extends Supplier<byte[]> {
  /** One failure at one terminal, again and again. */
  Requests SAME = same();

  private static Requests same() {
    byte[] request =
        post(
            "/v1/diagnoses",
            """
            {"errorText":"交易失败 发卡行无应答","responseCode":"91","responseCodeScheme":"iso8583-1987",\
            "requestSent":true,"replyReceived":false,"elapsedMillis":30000,"networkStatus":"ONLINE","terminalId":"T-1"}\
            """);
    return () -> request;
  }

  /** A request whose body is JSON. */
  static byte[] post(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }
}
