package org.posrules.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways in which programs write a card number: cut up, in arrays, as codes of its characters. */
final class CardForms {
  private static final int EBCDIC_SHIFT = 0xf0 - 0x30;

  /** From the name of a form to what writes a number in it. */
  static final Map<String, UnaryOperator<String>> ALL =
      Map.ofEntries(
          Map.entry("wide spaces", n -> CardSamples.grouped(n, " ".repeat(7))),
          Map.entry("quotes", n -> CardSamples.grouped(n, "\" \"")),
          Map.entry("brackets", n -> '[' + CardSamples.grouped(n, "][") + ']'),
          Map.entry("parentheses", n -> '(' + CardSamples.grouped(n, ") (") + ')'),
          Map.entry("arrows", n -> CardSamples.grouped(n, " -> ")),
          Map.entry("arrow signs", n -> CardSamples.grouped(n, " \u2192 ")),
          Map.entry("cut by arrows", n -> cut(n, " -> ")),
          Map.entry("cut by double arrows", n -> cut(n, "=>")),
          Map.entry("cut by arrow signs", n -> cut(n, " \u2192 ")),
          Map.entry("cut by quotes", n -> '"' + cut(n, "\" \"") + '"'),
          Map.entry("cut by brackets", n -> '[' + cut(n, "] [") + ']'),
          Map.entry("cut by tags", n -> "<b>" + cut(n, "</b><b>") + "</b>"),
          Map.entry("cut by wide spaces", n -> cut(n, " ".repeat(9))),
          Map.entry("cut by indented lines", n -> cut(n, "\n       ")),
          Map.entry("array of parts", n -> "[\"" + cut(n, "\", \"") + "\"]"),
          Map.entry("soft line breaks", n -> cut(n, "=\n")),
          Map.entry("octal bytes", n -> codes(n, " ", c -> "%03o".formatted(c))),
          Map.entry("octal array", n -> codes(n, ", ", c -> "0%o".formatted(c))),
          Map.entry("octal dump", n -> dump("0200;" + n + ";00", "%07o", " %03o", 16)),
          Map.entry("decimal dump", n -> dump("0200;" + n + ";00", "%07o", " %3d", 16)),
          Map.entry("binary dump", n -> dump("0200;" + n + ";00", "%08x:", " %8s", 6)),
          Map.entry("cast bytes", n -> codes(n, ", ", c -> "(byte)" + c)),
          Map.entry("cast hex bytes", n -> codes(n, ", ", c -> "(byte) 0x%02x".formatted(c))),
          Map.entry("quoted bytes", n -> codes(n, "\",\"", String::valueOf)),
          Map.entry("code points", n -> codes(n, " ", c -> "U+%04X".formatted(c))),
          Map.entry("numbered digits", n -> '{' + numbered(n, "\"%d\":\"%c\",") + '}'),
          Map.entry("numbered bytes", n -> '{' + numbered(n, "\"%d\":%d,") + '}'),
          Map.entry("numbered lines", n -> numbered(n, "[%d] = %c\n")),
          Map.entry("base 64 in lines", CardForms::base64InLines),
          Map.entry("end hidden", n -> "card " + n.substring(0, n.length() - 1) + "*"),
          Map.entry("indented lines", n -> CardSamples.grouped(n, "\n            ")),
          Map.entry("array of groups", n -> "[\"" + CardSamples.grouped(n, "\", \"") + "\"]"),
          Map.entry("array of digits", n -> '[' + String.join(",", n.split("")) + ']'),
          Map.entry("spaced array", n -> '[' + String.join(", ", n.split("")) + ']'),
          Map.entry("quoted digits", n -> "[\"" + String.join("\",\"", n.split("")) + "\"]"),
          Map.entry("lines of digits", n -> "[\n  " + String.join(",\n  ", n.split("")) + "\n]"),
          Map.entry("base 64", CardForms::base64),
          Map.entry("base 64 twice", n -> base64(base64(n))),
          Map.entry("base 64 of json twice", n -> base64(base64("{\"pan\":\"" + n + "\"}"))),
          Map.entry("base 64 in json", n -> base64("{\"pan\":\"" + n + "\",\"exp\":\"2912\"}")),
          Map.entry("base 64 of packed digits", CardForms::base64Packed),
          Map.entry("character dump", n -> characterDump("0200;" + n + ";00")),
          Map.entry("base 64, shifted", n -> base64("id " + n)),
          Map.entry("utf-16 hex", n -> codes(n, "", c -> "%04x".formatted(c))),
          Map.entry("utf-16 hex, little end", n -> codes(n, "", c -> "%02X00".formatted(c))),
          Map.entry("utf-16 bytes", n -> codes(n, " ", c -> "00 %02x".formatted(c))),
          Map.entry("ebcdic", n -> codes(n, "", c -> "%02X".formatted(c + EBCDIC_SHIFT))),
          Map.entry("ebcdic bytes", n -> codes(n, " ", c -> "%02x".formatted(c + EBCDIC_SHIFT))),
          Map.entry("ascii bytes", n -> codes(n, ":", c -> "%02x".formatted(c))),
          Map.entry("byte array", n -> '[' + codes(n, ", ", String::valueOf) + ']'),
          Map.entry("tight byte array", n -> '{' + codes(n, ",", String::valueOf) + '}'),
          Map.entry("signed bytes", n -> '[' + codes(n, ", ", c -> "" + (c - 64)) + ']'),
          Map.entry("hex array", n -> codes(n, " ", c -> "0x%02x".formatted(c))),
          Map.entry("hex array, commas", n -> codes(n, ", ", c -> "0x%02X".formatted(c))),
          Map.entry("octal", n -> codes(n, "", c -> "\\%03o".formatted(c))),
          Map.entry("quoted-printable", n -> codes(n, "", c -> "=%02X".formatted(c))),
          Map.entry("tlv", n -> tlv("5A", n, "")),
          Map.entry("tlv with colons", n -> tlv("5A", n, ":")),
          Map.entry("tlv with spaces", n -> tlv("5A", n, " ")),
          Map.entry("tlv with dashes", n -> tlv("5A", n, "-")),
          Map.entry("track 2 bytes", n -> tlv("57", n + "D29122011234567", " ")),
          Map.entry("bare track 2 bytes", n -> pairs(n + "D29122011234567", " ")),
          Map.entry("track 2 with colons", n -> tlv("57", n + "D29122011234567", ":")),
          Map.entry("file name", n -> "IMG_" + n + ".pdf"),
          Map.entry("dated file name", n -> "20261120-" + n + ".log"),
          Map.entry("glued", n -> "CARDX" + n + "END"),
          Map.entry("glued ideographs", n -> "\u5931\u8d25" + n + "\u91cd\u8bd5"),
          Map.entry("shown too long", n -> n.substring(0, 8) + "****" + n.substring(12)),
          Map.entry("shown but two", n -> n.substring(0, 6) + "xx" + n.substring(8)),
          Map.entry("masks too many", n -> "card " + n.substring(0, 8) + "*".repeat(10) + end(n)),
          Map.entry("end shown", n -> "****" + n.substring(4)));

  private CardForms() {}

  private static String end(String number) {
    return number.substring(number.length() - 4);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The number in groups of one to six digits, as its own digits say. */
  static String cut(String number, String gap) {
    StringBuilder result = new StringBuilder();
    int end = 0;
    for (int i = 0; i < number.length(); i++) {
      result.append(i > 0 && i == end ? gap : "").append(number.charAt(i));
      end = i == end ? i + 1 + (number.charAt(i) + i) % 6 : end;
    }
    return result.toString();
  }

  private static String numbered(String number, String form) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      boolean code = form.endsWith("%d,");
      result.append(
          code ? form.formatted(i, (int) number.charAt(i)) : form.formatted(i, number.charAt(i)));
    }
    return result.toString();
  }

  private static String base64InLines(String number) {
    String code = base64("{\"merchant\":\"coffee shop\",\"id\":1,\"pan\":\"" + number + "\"}");
    return code.substring(0, 64) + "\n" + code.substring(64);
  }

  /** A dump as of {@code od} or {@code xxd}; a form of text writes a byte in base two. */
  static String dump(String text, String offset, String form, int bytesOfALine) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int value = text.charAt(i);
      boolean binary = form.endsWith("s");
      String bits = "0" + Integer.toBinaryString(value + 128).substring(1);
      result.append(i % bytesOfALine == 0 ? (i > 0 ? "\n" : "") + offset.formatted(i) : "");
      result.append(binary ? form.formatted(bits) : form.formatted(value));
    }
    return result.append('\n').append(offset.formatted(text.length())).toString();
  }

  private static String base64Packed(String number) {
    String even = number.length() % 2 == 0 ? number : number + "F";
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(even));
  }

  /** A dump as of {@code od -c}. */
  private static String characterDump(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      result.append(i % 16 == 0 ? (i > 0 ? "\n" : "") + "%07o".formatted(i) : "");
      result.append("   ").append(text.charAt(i));
    }
    return result.append('\n').append("%07o".formatted(text.length())).toString();
  }

  private static String codes(String number, String gap, IntFunction<String> form) {
    return number.chars().mapToObj(form).collect(Collectors.joining(gap));
  }

  private static String tlv(String tag, String value, String gap) {
    String even = value.length() % 2 == 0 ? value : value + "F";
    return pairs(tag + String.format(Locale.ROOT, "%02X", even.length() / 2) + even, gap);
  }

  private static String pairs(String hex, String gap) {
    String even = hex.length() % 2 == 0 ? hex : hex + "F";
    return String.join(gap, even.split("(?<=\\G..)"));
  }
}
