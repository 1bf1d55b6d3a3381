package org.posrules.internal.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.facts.ModelSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.VersionSignal;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.internal.text.PlainText;

/** Which terminal it is and what runs on it, in one spelling. Pure. */
final class DeviceFacts {
  private DeviceFacts() {}

  static void read(FailedTransaction transaction, List<Signal> signals) {
    String model = plain(transaction.terminalModel()).replaceAll("[^\\p{L}\\p{N}]", "");
    if (!model.isEmpty()) {
      signals.add(new ModelSignal(model.toUpperCase(Locale.ROOT)));
    }
    version(Software.FIRMWARE, transaction.firmwareVersion(), signals);
    version(Software.APPLICATION, transaction.appVersion(), signals);
  }

  private static void version(Software of, @Nullable String given, List<Signal> signals) {
    String version = plain(given).replaceFirst("^[vV](?=[0-9])", "").replaceFirst("\\s.*", "");
    if (!version.isEmpty()) {
      signals.add(new VersionSignal(of, version));
    }
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : PlainText.of(text).strip();
  }
}
