package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

/** Tables of texts and what masking makes of them: one case a line, an arrow between. */
final class MaskingCases {
  private static final String ARROW = " => ";

  private MaskingCases() {}

  static Stream<String> of(String table) {
    return table.lines().filter(line -> !line.isBlank());
  }

  static void check(String line) {
    int arrow = line.indexOf(ARROW);
    String text = arrow < 0 ? line : line.substring(0, arrow);
    String expected = arrow < 0 ? line : line.substring(arrow + ARROW.length());
    MaskedText masked = Masking.mask(text);
    assertEquals(expected, masked.text());
    assertEquals(expected.equals(text), masked.masked().isEmpty(), text);
  }
}
