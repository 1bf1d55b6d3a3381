package org.posrules.masking;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts that hold a card number: messages, logs, JSON, XML, URLs, magnetic stripe, chip data. */
final class CardTexts {
  /** {@code @} stands for the number as written by a person or a form. */
  private static final List<String> FREE_TEXTS =
      List.of(
          "@",
          "DECLINED 05 CARD @ EXP 12/29",
          "Card @ declined",
          "PAN: @",
          "pan=@;amount=100",
          "2026-11-20 14:30:00.123 ERROR [main] auth failed for @ rc=51",
          "卡号@有误",
          "卡号：@，余额不足",
          "银联卡 @ 交易失败",
          "请核对卡号 @ 后重试",
          "Die Karte @ ist gesperrt.",
          "tarjeta @ rechazada",
          "cartão @ negado",
          "карта @ отклонена",
          "カード@は使えません",
          "{\"pan\":\"@\",\"amount\":100}",
          "{\"cardNumber\": \"@\"}",
          "<pan>@</pan>",
          "<field id=\"2\" value=\"@\"/>",
          "accNo=@&txnAmt=1",
          "https://pay.example/v1?card=@&cvv=123",
          "(@)",
          "[@]",
          "\"@\"",
          "'@'",
          "card:@|exp:1229",
          "txn,@,0512,OK",
          "No response from host; @; retry",
          "F02[@]",
          "DE2 = @",
          "用户 @ 已注销",
          "at com.acme.Pay.run(Pay.java:120) value @ rejected",
          "card number is @.",
          "@?",
          "err@",
          "账号:@ 户名不符",
          "{\\\"accNo\\\":\\\"@\\\"}",
          "PAN@",
          "Kartennummer: @",
          "номер карты @",
          "host said 91 for @ at 10:22:33",
          "value=@",
          "> @ <",
          "*@*",
          "取引 @ 失敗",
          "#@",
          "№@");

  /** {@code @} stands for the digits, without separators. */
  private static final List<String> FIXED_TEXTS =
      List.of(
          ";@=29122011234567890?",
          "@=29122011234567890",
          "Bad Swipe ;@=2912201?",
          "track2: @=2912101123",
          "%B@^SMITH/JOHN^29122011234567890123?",
          "B@^DOE/J^2912101",
          "%B@^王/小明^2912101000?",
          "%3B@%3D29122011234567890%3F",
          "%25B@%5ESMITH%2FJOHN%5E29122010000%3F",
          "@D29122011234567890F",
          "@D2912201",
          "\\u003b@\\u003d29122011234567890?",
          "磁道:@D29122010000012345F",
          "@29122011234567890123",
          "000000@",
          "PAN@X",
          "x@",
          "card@abc",
          "卡号20261120@",
          "_@_",
          "TXT@",
          ";@=?",
          "track1=%B@^A/B^2912",
          "35域:@=2912201123");

  private CardTexts() {}

  /** A text that holds this number in any of the ways; never the same digits elsewhere. */
  static String with(Random random, String number) {
    int kind = random.nextInt(10);
    if (kind < 6) {
      String text = CardSamples.pick(random, FREE_TEXTS);
      return text.replace("@", CardSamples.written(random, number));
    }
    if (kind < 8) {
      return CardSamples.pick(random, FIXED_TEXTS).replace("@", number);
    }
    return kind == 8 ? chipData(random, number) : raw(random, number);
  }

  private static String chipData(Random random, String number) {
    boolean odd = number.length() % 2 == 1;
    String padded = odd ? number + "F" : number;
    String track2 = number + "D29122011234567";
    String even = track2.length() % 2 == 1 ? track2 + "F" : track2;
    String hex =
        switch (random.nextInt(4)) {
          case 0 -> "9F2608A1B2C3D4E5F60708" + tag("5A", padded) + "5F3401019F360200AB";
          case 1 -> "82025C00" + tag("57", even) + "9F02060000000001";
          case 2 -> "DE55: " + tag("9F6B", even) + "9F1A020156";
          default -> tag("5A", padded) + tag("57", even);
        };
    return random.nextBoolean() ? hex : hex.toLowerCase(Locale.ROOT);
  }

  private static String tag(String tag, String value) {
    return tag + String.format(Locale.ROOT, "%02X", value.length() / 2) + value;
  }

  private static String raw(Random random, String number) {
    String other = CardSamples.number(random, "4", 16);
    return switch (random.nextInt(6)) {
      case 0 -> number.length() + number;
      case 1 -> "0200" + number.length() + number + "000000000000010000";
      case 2 -> number + other;
      case 3 -> CardSamples.hexOfCharacters(number, " ");
      case 4 -> CardSamples.hexOfCharacters("%B" + number + "^A/B^2912201?", "");
      default -> "5A " + CardSamples.hexOfCharacters(number, "");
    };
  }
}
