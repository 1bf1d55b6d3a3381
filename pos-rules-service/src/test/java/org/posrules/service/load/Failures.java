package org.posrules.service.load;

import java.util.List;
import java.util.Random;

/** Failures of all kinds in a fleet, each of another sale. */
final class Failures implements Requests {
  private static final List<String> KINDS =
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

  private final Fleet fleet;
  private final Random random = new Random(12);
  private int sale;

  Failures(Fleet fleet) {
    this.fleet = fleet;
  }

  @Override
  public byte[] get() {
    return Requests.post("/v1/diagnoses", failure(sale++));
  }

  /** What could come next, of which nothing shall be remembered: so the past is the same. */
  Requests aside() {
    return () -> Requests.post("/v1/diagnoses?record=false", failure(sale));
  }

  private String failure(int number) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    return "{" + kind + "," + fleet.occasion(number, random) + "}";
  }
}
