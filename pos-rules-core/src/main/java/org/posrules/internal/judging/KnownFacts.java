package org.posrules.internal.judging;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.posrules.facts.Signal;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.values.FiredFinding;

/** What single facts are to the rules, kept for those that are asked about again. Thread-safe. */
final class KnownFacts {
  /** Facts that are asked about are few; a text that is read anew with them may bring any. */
  private static final int MOST = 256;

  private final RuleBase rules;
  private final Map<Signal, BitSet> met = new ConcurrentHashMap<>();
  private final Map<Signal, List<FiredFinding>> findings = new ConcurrentHashMap<>();

  KnownFacts(RuleBase rules) {
    this.rules = rules;
  }

  /** The conditions that these facts meet. */
  BitSet met(List<Signal> signals) {
    BitSet all = new BitSet();
    signals.forEach(one -> all.or(kept(met, one, signal -> rules.reach().met(List.of(signal)))));
    return all;
  }

  /** What rules say that look at this fact alone. */
  List<FiredFinding> findings(Signal signal) {
    return kept(findings, signal, this::classified);
  }

  private List<FiredFinding> classified(Signal signal) {
    try (RuleSession session = rules.open()) {
      return session.classify(List.of(signal));
    }
  }

  private static <V> V kept(Map<Signal, V> some, Signal signal, Function<Signal, V> made) {
    V known = some.get(signal);
    if (known != null) {
      return known;
    }
    V value = made.apply(signal);
    if (some.size() < MOST) {
      some.put(signal, value);
    }
    return value;
  }
}
