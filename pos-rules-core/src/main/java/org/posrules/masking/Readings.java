package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read one text: as it stands, also with the digits that are spoken, and as the
 * characters or the hex digits of the bytes that it spells out. A card number in any of them is
 * one. Stateless; safe to share.
 */
final class Readings {
  private Readings() {}

  /** The plain reading first; the others only where they hold enough digits for a card number. */
  static List<Scan> of(FoldedText text) {
    List<Scan> readings = new ArrayList<>();
    readings.add(Scan.of(text, Scan.Kind.PLAIN));
    SpokenDigits.in(text).ifPresent(spoken -> readings.add(Scan.of(spoken, Scan.Kind.SPOKEN)));
    if (text.mayHoldCard()) {
      HexBytes.in(text).forEach(bytes -> add(bytes, readings));
      NumberedParts.in(text).forEach(bytes -> add(bytes, readings));
      for (ByteBase base : ByteBase.values()) {
        DumpBytes.in(text, base).forEach(bytes -> add(bytes, readings));
        if (base != ByteBase.HEX) {
          NumberBytes.in(text, base).forEach(bytes -> add(bytes, readings));
        }
      }
    }
    for (Bytes bytes : Base64Bytes.in(text)) {
      add(bytes, readings);
      bytes.inBase64().ifPresent(inner -> add(inner, readings));
      if (bytes.arePackedCard()) {
        readings.add(Scan.of(bytes.hexDigits(), Scan.Kind.CHARACTERS));
      }
    }
    return readings;
  }

  private static void add(Bytes bytes, List<Scan> readings) {
    addCharacters(bytes, Bytes.ASCII_ZERO, readings);
    addCharacters(bytes, Bytes.EBCDIC_ZERO, readings);
    if (bytes.mayHoldChipData()) {
      readings.add(Scan.of(bytes.hexDigits(), Scan.Kind.HEX_DIGITS));
    }
  }

  private static void addCharacters(Bytes bytes, int zero, List<Scan> readings) {
    if (bytes.mayHoldCard(zero)) {
      readings.add(Scan.of(bytes.characters(zero), Scan.Kind.CHARACTERS));
    }
  }
}
