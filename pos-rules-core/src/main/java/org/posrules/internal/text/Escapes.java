package org.posrules.internal.text;

import java.util.Map;

/**
 * Decodes the escapes in which texts travel: per cent (also encoded twice, and as UTF-8),
 * backslash, and character references of XML. Stateless; safe to share.
 */
public final class Escapes {

  /** A decoded character; {@code length} counts source characters, 0 when there is no escape. */
  public record Decoded(int codePoint, int length) {}

  private static final Decoded NONE = new Decoded(0, 0);
  private static final Map<String, Character> ENTITIES =
      Map.of("quot", '"', "amp", '&', "lt", '<', "gt", '>', "nbsp", ' ', "apos", '\'');
  private static final int LONGEST_ENTITY = 8;

  private Escapes() {}

  /** The escape that starts at this index. */
  public static Decoded at(String text, int index) {
    return switch (text.charAt(index)) {
      case '%' -> percent(text, index);
      case '\\' -> backslash(text, index);
      case '&' -> entity(text, index);
      default -> NONE;
    };
  }

  /**
   * The text with its escapes undone. Spaces stand for tabs, for the signs of XML, which cut no
   * text, and for bytes that are no character.
   */
  public static String undone(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int index = 0;
    while (index < text.length()) {
      Decoded escape = at(text, index);
      if (escape.length() > 0) {
        boolean space = escape.codePoint() == '\t' || isNamed(text, index);
        plain.appendCodePoint(space ? ' ' : escape.codePoint());
        index += escape.length();
      } else {
        boolean lost = text.charAt(index) == '%' && hex(text, index + 1, 2) >= 0x80;
        plain.append(lost ? ' ' : text.charAt(index));
        index += lost ? 3 : 1;
      }
    }
    return plain.toString();
  }

  private static boolean isNamed(String text, int index) {
    return text.charAt(index) == '&' && text.charAt(index + 1) != '#';
  }

  private static Decoded percent(String text, int index) {
    int at = index + 1;
    if (text.startsWith("u", at)) {
      return number(hex(text, at + 1, 4), 6);
    }
    while (text.startsWith("25", at) && isPrintable(hex(text, at + 2, 2))) {
      at += 2;
    }
    int value = hex(text, at, 2);
    if (value >= 0 && value < 0x80) {
      return new Decoded(value, at + 2 - index);
    }
    return value >= 0xc2 && value < 0xf5 ? utf8(text, index, value) : NONE;
  }

  private static boolean isPrintable(int value) {
    return value >= ' ' && value < 0x7f;
  }

  private static Decoded utf8(String text, int index, int lead) {
    int count = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    int codePoint = lead & (0x3f >> count);
    for (int i = 1; i <= count; i++) {
      int at = index + 3 * i;
      int value = text.startsWith("%", at) ? hex(text, at + 1, 2) : -1;
      if (value < 0x80 || value >= 0xc0) {
        return NONE;
      }
      codePoint = (codePoint << 6) | (value & 0x3f);
    }
    return Character.isValidCodePoint(codePoint) ? new Decoded(codePoint, 3 + 3 * count) : NONE;
  }

  private static Decoded backslash(String text, int index) {
    int at = index + 1;
    while (at < text.length() && at < index + 4 && text.charAt(at) == '\\') {
      at++;
    }
    char kind = at < text.length() ? text.charAt(at) : ' ';
    int length = at + 1 - index;
    return switch (kind) {
      case 'n', 'r' -> new Decoded('\n', length);
      case 't' -> new Decoded('\t', length);
      case '"', '/', '\'' -> new Decoded(kind, length);
      case 'u' -> number(hex(text, at + 1, 4), length + 4);
      case 'x' -> number(hex(text, at + 1, 2), length + 2);
      case '0', '1' -> number(octal(text, at), length + 2);
      default -> NONE;
    };
  }

  private static Decoded number(int value, int length) {
    return value < 0 || !Character.isValidCodePoint(value) ? NONE : new Decoded(value, length);
  }

  private static Decoded entity(String text, int index) {
    int limit = Math.min(text.length(), index + 2 + LONGEST_ENTITY);
    int end = index + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end == limit || end == index + 1) {
      return NONE;
    }
    String name = text.substring(index + 1, end);
    int length = end + 1 - index;
    if (name.charAt(0) == '#') {
      return number(reference(name), length);
    }
    Character plain = ENTITIES.get(name);
    return plain == null ? NONE : new Decoded(plain, length);
  }

  private static int reference(String name) {
    boolean isHex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int value = 0;
    int start = isHex ? 2 : 1;
    for (int i = start; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), isHex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      value = value * (isHex ? 16 : 10) + digit;
    }
    return name.length() == start ? -1 : value;
  }

  /** The value of three octal digits, as in C; only of characters in ASCII. */
  private static int octal(String text, int start) {
    int value = 0;
    for (int i = start; i < start + 3; i++) {
      int digit = i < text.length() ? text.charAt(i) - '0' : -1;
      if (digit < 0 || digit > 7) {
        return -1;
      }
      value = value << 3 | digit;
    }
    return value;
  }

  private static int hex(String text, int start, int digits) {
    if (start + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
