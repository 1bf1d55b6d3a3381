package org.posrules.internal.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posrules.rulebook.CodeRow;

/** Words of the device status, in any spelling. Pure. */
final class DeviceWords {
  private DeviceWords() {}

  /** The row of a word; {@code paper out} and {@code Paper-Out} are {@code PAPER_OUT}. */
  static Optional<CodeRow> row(Map<String, CodeRow> devices, String word) {
    String canonical = word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
    return Optional.ofNullable(devices.get(canonical));
  }
}
