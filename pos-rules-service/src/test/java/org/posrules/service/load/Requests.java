package org.posrules.service.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What clients send, one request after another. */
interface Requests extends Supplier<byte[]> {
  /** One failure at one terminal, again and again. */
  Requests SAME = same();

  /** Failures of all kinds, each of another sale. */
  static Requests of(Fleet fleet) {
    return of(fleet, "/v1/diagnoses");
  }

  /** The same, of which nothing shall be remembered. */
  static Requests aside(Fleet fleet) {
    return of(fleet, "/v1/diagnoses?record=false");
  }

  private static Requests of(Fleet fleet, String path) {
    List<String> failures =
        List.of(
            """
            "errorText":"交易失败 发卡行无应答","responseCode":"91","responseCodeScheme":"iso8583-1987",\
            "requestSent":true,"replyReceived":false,"elapsedMillis":30000,"networkStatus":"ONLINE"\
            """,
            """
            "errorText":"NO COMMUNICATION","networkStatus":"OFFLINE"\
            """,
            """
            "errorText":"Invalid Card","entryMode":"MAGSTRIPE","cardExpiry":"2029-10"\
            """,
            """
            "responseCode":"51","responseCodeScheme":"iso8583-1987","requestSent":true,"replyReceived":true\
            """,
            """
            "errorText":"打印机缺纸"\
            """);
    Random random = new Random(12);
    return new Requests() {
      private int sale;

      @Override
      public byte[] get() {
        return post(
            path,
            "{"
                + failures.get(random.nextInt(failures.size()))
                + ","
                + fleet.occasion(sale++, random)
                + "}");
      }
    };
  }

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

  private static byte[] post(String path, String body) {
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
