package org.posrules.iso8583;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;

/** What the chip data of a request (DE55) says. Pure. */
final class ChipFacts {
  private static final Pattern ANY = Pattern.compile(".+");
  private static final String TVR = "95";
  private static final String TSI = "9B";
  private static final String CVM = "9F34";
  private static final String CID = "9F27";

  /** How many bytes each has, by its tag. */
  private static final Map<String, Integer> BYTES = Map.of(TVR, 5, TSI, 2, CVM, 3, CID, 1);

  private ChipFacts() {}

  static void addTo(FailedTransaction.Builder facts, Elements request) {
    String hex = request.read(Elements.CHIP, ANY);
    if (hex == null) {
      return;
    }
    Map<String, String> data = ChipData.read(hex, BYTES.keySet()).orElse(Map.of(TVR, ""));
    if (BYTES.keySet().stream()
        .anyMatch(tag -> data.containsKey(tag) && value(data, tag) == null)) {
      request.leaveOut(Elements.CHIP);
    }
    facts
        .tvr(value(data, TVR))
        .tsi(value(data, TSI))
        .cvmResults(value(data, CVM))
        .cryptogramInformation(value(data, CID));
  }

  private static @Nullable String value(Map<String, String> data, String tag) {
    String hex = data.get(tag);
    return hex != null && hex.length() == 2 * BYTES.getOrDefault(tag, 0) ? hex : null;
  }
}
