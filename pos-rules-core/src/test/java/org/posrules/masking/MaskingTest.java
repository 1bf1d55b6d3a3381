package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The public face: a text, and what was masked in it. */
class MaskingTest {

  @Test
  void mask_textWithTwoKinds_tellsWhatStoodWhere() {
    MaskedText safe = Masking.mask("Card 4111 1111 1111 1111 declined, CVV 123");

    assertEquals("Card [card ****1111] declined, CVV [cvv]", safe.text());
    assertEquals(
        List.of(
            new Masked(SensitiveKind.CARD_NUMBER, 5, 24),
            new Masked(SensitiveKind.VERIFICATION_CODE, 39, 42)),
        safe.masked());
  }

  @Test
  void mask_placeFoundAfterAnotherWasHidden_countsFromTheOriginalText() {
    String text = "4111111111111111 password=abc123def";

    MaskedText safe = Masking.mask(text);

    Masked last = safe.masked().get(safe.masked().size() - 1);
    assertEquals("abc123def", text.substring(last.begin(), last.end()));
  }

  @Test
  void mask_escapedNumber_tellsThePlaceOfItsSpelling() {
    String text = "pan%3D4111%201111%201111%201111;";

    MaskedText safe = Masking.mask(text);

    assertEquals(List.of(new Masked(SensitiveKind.CARD_NUMBER, 6, 31)), safe.masked());
  }

  @Test
  void mask_overlappingPlaces_areOneOfTheGraverKind() {
    MaskedText safe = Masking.mask("track2: 4111111111111111=29122011234567890");

    assertEquals(List.of(SensitiveKind.TRACK_DATA), kinds(safe));
  }

  @Test
  void mask_harmlessText_isReturnedAsItIs() {
    assertEquals(new MaskedText("RC 91", List.of()), Masking.mask("RC 91"));
  }

  @Test
  void maskedText_printed_showsNoValue() {
    assertFalse(Masking.mask("CVV 123").toString().contains("123"));
  }

  private static List<SensitiveKind> kinds(MaskedText safe) {
    return safe.masked().stream().map(Masked::kind).toList();
  }
}
