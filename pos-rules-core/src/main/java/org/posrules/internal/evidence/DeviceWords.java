package org.posrules.internal.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.posrules.rulebook.CodeRow;

/** Words of the device status, in any spelling. Pure. */
final class DeviceWords {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.-]+");

  private DeviceWords() {}

  /** The row of a word; {@code paper out} and {@code Paper-Out} are {@code PAPER_OUT}. */
  static Optional<CodeRow> row(Map<String, CodeRow> devices, String word) {
    CodeRow exact = devices.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    String upper = word.strip().toUpperCase(Locale.ROOT);
    String canonical = BETWEEN_WORDS.matcher(upper).replaceAll("_");
    return Optional.ofNullable(devices.get(canonical));
  }
}
