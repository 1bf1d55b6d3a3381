package org.posrules.internal.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.facts.ModelSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.VersionSignal;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.internal.text.PlainText;

/** Which terminal it is and what runs on it, in one spelling. Pure. */
final class DeviceFacts {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern AROUND_A_VERSION = Pattern.compile("^[vV](?=[0-9])|\\s.*");

  private DeviceFacts() {}

  static void read(FailedTransaction transaction, List<Signal> signals) {
    String model = without(SIGNS, transaction.terminalModel());
    if (!model.isEmpty()) {
      signals.add(new ModelSignal(model.toUpperCase(Locale.ROOT)));
    }
    version(Software.FIRMWARE, transaction.firmwareVersion(), signals);
    version(Software.APPLICATION, transaction.appVersion(), signals);
  }

  private static void version(Software of, @Nullable String given, List<Signal> signals) {
    String version = without(AROUND_A_VERSION, given);
    if (!version.isEmpty()) {
      signals.add(new VersionSignal(of, version));
    }
  }

  private static String without(Pattern signs, @Nullable String text) {
    return text == null ? "" : signs.matcher(PlainText.of(text).strip()).replaceAll("");
  }
}
