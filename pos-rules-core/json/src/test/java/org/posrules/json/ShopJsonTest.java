package org.posrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.posrules.care.BackupPlace;
import org.posrules.care.Environment;
import org.posrules.care.LinkKind;
import org.posrules.care.PartFacts;
import org.posrules.care.PhoneNumber;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;

class ShopJsonTest {
  private static final int ROUNDS = 500;

  @Test
  void partsAndFacts_present_areRead() {
    Shop read =
        accepted(
            """
            {"name": "街角小店", "country": "CN", "environment": ["GREASE", "DAMP"],
             "assessedOn": "2026-11-28", "language": "zh-CN",
             "terminals": [{"id": "T1", "batteryHealth": 55, "links": ["MOBILE"]}, {"id": "T2"}],
             "backup": {"lastBackup": "2026-11-01", "keptAt": ["CLOUD"]},
             "readiness": {"acquirerPhone": "95516", "spareTerminal": true, "paperRolls": 4},
             "contract": {"percent": 0.60, "averageTicket": 31.5},
             "incidents": [{"terminal": "T1", "cause": "PRINTER_OUT_OF_PAPER", "times": 4}]}
            """);

    Shop expected =
        Shop.builder()
            .set(ShopFact.NAME, "街角小店")
            .set(ShopFact.COUNTRY, "CN")
            .set(ShopFact.ENVIRONMENT, List.of(Environment.GREASE, Environment.DAMP))
            .set(ShopFact.ASSESSED_ON, LocalDate.of(2026, 11, 28))
            .set(ShopFact.LANGUAGE, Locale.SIMPLIFIED_CHINESE)
            .add(
                PartFacts.builder(ShopPart.TERMINAL)
                    .set(ShopFact.TERMINAL_ID, "T1")
                    .set(ShopFact.BATTERY_HEALTH, new BigDecimal("55"))
                    .set(ShopFact.LINKS, List.of(LinkKind.MOBILE))
                    .build())
            .add(PartFacts.builder(ShopPart.TERMINAL).set(ShopFact.TERMINAL_ID, "T2").build())
            .set(ShopFact.LAST_BACKUP, LocalDate.of(2026, 11, 1))
            .set(ShopFact.KEPT_AT, List.of(BackupPlace.CLOUD))
            .set(ShopFact.ACQUIRER_PHONE, new PhoneNumber("95516"))
            .set(ShopFact.SPARE_TERMINAL, true)
            .set(ShopFact.PAPER_ROLLS, 4)
            .set(ShopFact.PERCENT, new BigDecimal("0.60"))
            .set(ShopFact.AVERAGE_TICKET, new BigDecimal("31.5"))
            .add(
                PartFacts.builder(ShopPart.INCIDENT)
                    .set(ShopFact.INCIDENT_TERMINAL, "T1")
                    .set(ShopFact.INCIDENT_CAUSE, "PRINTER_OUT_OF_PAPER")
                    .set(ShopFact.INCIDENT_TIMES, 4)
                    .build())
            .build();
    assertEquals(expected, read);
  }

  @Test
  void shops_madeAtRandom_areReadAsTheyWereWritten() {
    Random random = new Random(20_261_128);
    for (int round = 0; round < ROUNDS; round++) {
      Shop shop = RandomShops.next(random);
      byte[] written = ShopJson.encode(shop);

      assertEquals(shop, ShopJson.decode(written).shopOrThrow(), () -> new String(written, UTF_8));
    }
  }

  @Test
  void nothingKnown_isAShop() {
    assertEquals(Shop.builder().build(), accepted("{}"));
  }

  @Test
  void partWithoutFacts_isGivenAllTheSame() {
    assertEquals(1, accepted("{\"backup\":{}}").of(ShopPart.BACKUP).size());
  }

  @Test
  void nullsAndBlanks_anywhere_sayNothing() {
    Shop read =
        accepted(
            """
            {"name": " ", "country": null, "backup": null, "terminals": [],
             "readiness": {"vendorPhone": "", "lastDrill": "", "spareTerminal": null}}
            """);

    assertEquals(List.of(), List.copyOf(read.the(ShopPart.READINESS).given()));
    assertEquals(List.of(), List.copyOf(read.the(ShopPart.SHOP).given()));
  }

  @Test
  void emptyList_saysThatThereIsNone() {
    assertEquals(List.of(), accepted("{\"environment\":[]}").get(ShopFact.ENVIRONMENT));
  }

  @Test
  void furtherFacts_onKnownOnes_goBeforeThem() {
    Shop.Builder known =
        Shop.builder().set(ShopFact.LANGUAGE, Locale.ENGLISH).set(ShopFact.COUNTRY, "DE");
    Shop both = ShopJson.addTo(known, "{\"language\":\"zh-CN\"}".getBytes(UTF_8)).shopOrThrow();

    assertEquals(Locale.SIMPLIFIED_CHINESE, both.get(ShopFact.LANGUAGE));
    assertEquals("DE", both.get(ShopFact.COUNTRY));
  }

  @Test
  void amount_writtenAsAPowerOfTen_isThatOfItsDigits() {
    Shop read = accepted("{\"contract\":{\"monthlyVolume\":4e4}}");

    assertEquals(new BigDecimal("40000"), read.get(ShopFact.MONTHLY_VOLUME));
  }

  @Test
  void cardNumber_inAText_isMasked() {
    String name = accepted("{\"name\":\"card 4111111111111111\"}").get(ShopFact.NAME);

    assertFalse(name.contains("411111111"), name);
  }

  @Test
  void longestText_inWideCharacters_isAccepted() {
    String name = "😀".repeat(ShopFact.LONGEST_TEXT);

    assertEquals(name, accepted("{\"name\":\"" + name + "\"}").get(ShopFact.NAME));
  }

  @Test
  void fiveHundredTerminals_ofWhichAllIsKnown_areRead() throws IOException {
    String days =
        ShopFact.of(ShopPart.TERMINAL).stream()
            .filter(fact -> fact.type() == LocalDate.class)
            .map(fact -> ",\"" + fact.name() + "\":\"2026-11-28\"")
            .reduce("", String::concat);
    String terminals =
        "{\"id\":\"terminal-%03d\",\"model\":\"Example Maker P10\",\"links\":[\"MOBILE\"]%s},";
    StringBuilder json = new StringBuilder("{\"terminals\":[");
    for (int i = 0; i < Shop.MOST_OF_A_PART; i++) {
      json.append(terminals.formatted(i, days));
    }
    json.setLength(json.length() - 1);
    byte[] bytes = json.append("]}").toString().getBytes(UTF_8);

    DecodedShop decoded = ShopJson.decode(new ByteArrayInputStream(bytes));

    assertEquals(500, decoded.shopOrThrow().of(ShopPart.TERMINAL).size());
  }

  @Test
  void bytes_overTheLimit_areNotRead() {
    byte[] bytes = " ".repeat(ShopJson.MOST_BYTES + 1).getBytes(UTF_8);

    assertInstanceOf(Decoded.NotJson.class, ShopJson.decode(bytes));
  }

  @Test
  void shop_withAnySlip_isRefusedWithEveryProblem() {
    DecodedShop decoded = ShopJson.decode("{\"nmae\":1,\"country\":\"de\"}".getBytes(UTF_8));

    assertEquals(
        "/country must be two capital letters (ISO 3166);"
            + " /nmae there is no such field; did you mean name?",
        assertThrows(UnreadableShopException.class, decoded::shopOrThrow).getMessage());
  }

  @Test
  void shop_thatIsNoJson_isRefusedWithItsPlace() {
    DecodedShop decoded = ShopJson.decode("{\"name\": s3cr3t}".getBytes(UTF_8));

    assertEquals(
        "not JSON at line 1, column 10: not JSON from here on",
        assertThrows(UnreadableShopException.class, decoded::shopOrThrow).getMessage());
  }

  private static Shop accepted(String json) {
    return ShopJson.decode(json.getBytes(UTF_8)).shopOrThrow();
  }
}
