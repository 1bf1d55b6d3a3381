package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.posrules.facts.CodeOf;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceOf;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.EmvOf;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.HistoryOf;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.Member;
import org.posrules.facts.PhraseOf;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.internal.rulebook.Families;

/** Says of each signal to which families it belongs. Immutable; thread-safe. */
final class Members {
  private final Map<String, List<String>> codes;
  private final Map<String, List<String>> phrases;
  private final Map<String, List<String>> devices;
  private final Map<String, List<String>> emv;
  private final Map<String, List<String>> history;

  Members(Families families) {
    codes = families.askedOf("RowOf", "CodeOf");
    phrases = families.askedOf("RowOf", "PhraseOf");
    devices = families.askedOf("RowOf", "DeviceOf");
    emv = families.askedOf("RowOf", "EmvOf");
    history = families.askedOf("HistoryOf");
  }

  /** The signals, and behind them what they belong to. */
  List<Object> with(List<Signal> signals) {
    List<Object> facts = new ArrayList<>(signals);
    signals.forEach(signal -> add(signal, facts));
    return facts;
  }

  private void add(Signal signal, List<Object> facts) {
    if (signal instanceof PhraseSignal phrase) {
      add(phrases, phrase.name(), family -> new PhraseOf(family, phrase), facts);
    } else if (signal instanceof CodeSignal code) {
      add(codes, code.cause(), family -> new CodeOf(family, code), facts);
    } else if (signal instanceof DeviceSignal device) {
      add(devices, device.cause(), family -> new DeviceOf(family, device), facts);
    } else if (signal instanceof EmvSignal bit) {
      add(emv, bit.cause(), family -> new EmvOf(family, bit), facts);
    } else if (signal instanceof HistorySignal past) {
      add(history, past.cause(), family -> new HistoryOf(family, past), facts);
    }
  }

  private static void add(
      Map<String, List<String>> families,
      String member,
      Function<String, Member> fact,
      List<Object> facts) {
    for (String family : families.getOrDefault(member, List.of())) {
      facts.add(fact.apply(family));
    }
  }
}
