package org.posrules.service;

import java.util.EnumSet;
import java.util.Set;
import org.posrules.masking.Masked;
import org.posrules.masking.Masking;
import org.posrules.masking.SensitiveKind;

/**
 * Texts that tell of files, flags and settings: they are told as they are, for whoever reads them
 * looks for just these words, but for numbers of cards, which somebody may have written anywhere.
 * Pure.
 */
public final class CardFree {
  private static final Set<SensitiveKind> OF_CARDS =
      EnumSet.of(SensitiveKind.CARD_NUMBER, SensitiveKind.TRACK_DATA);

  private CardFree() {}

  /** The text with a mark in the place of each number of a card. */
  public static String of(String text) {
    StringBuilder free = new StringBuilder();
    int told = 0;
    for (Masked masked : Masking.mask(text).masked()) {
      if (OF_CARDS.contains(masked.kind())) {
        free.append(text, told, masked.begin()).append("[card]");
        told = masked.end();
      }
    }
    return free.append(text, told, text.length()).toString();
  }
}
