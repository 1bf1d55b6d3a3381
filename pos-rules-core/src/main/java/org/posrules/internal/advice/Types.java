package org.posrules.internal.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.TransactionType;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.TypeSignal;
import org.posrules.internal.values.RankedCause;

/** Of which type a transaction was. Pure. */
final class Types {
  /** By the signal of a text that tells how one of the type has ended. */
  private static final Map<String, TransactionType> TOLD =
      Map.of(
          "OF_REFUND", TransactionType.REFUND,
          "OF_SETTLEMENT", TransactionType.SETTLEMENT,
          "OF_VOID", TransactionType.VOID);

  private Types() {}

  /** Whether the type may rest on the signal. */
  static boolean looksAt(Signal signal) {
    return signal instanceof TypeSignal || told(signal) != null;
  }

  /**
   * What was asked for; where nobody says so, what a suspect speaks of; where no fault is
   * suspected, what the text says has ended well; and else a sale.
   */
  static TransactionType of(List<Signal> signals, List<RankedCause> answers) {
    for (Signal signal : signals) {
      if (signal instanceof TypeSignal given) {
        return given.type();
      }
    }
    boolean well = true;
    for (RankedCause answer : answers) {
      Optional<TransactionType> spokenOf = answer.cause().transaction();
      if (spokenOf.isPresent()) {
        return spokenOf.get();
      }
      well &= answer.cause().outcome().isHarmless();
    }
    return well ? told(signals) : TransactionType.SALE;
  }

  private static TransactionType told(List<Signal> signals) {
    for (Signal signal : signals) {
      TransactionType told = told(signal);
      if (told != null) {
        return told;
      }
    }
    return TransactionType.SALE;
  }

  private static @Nullable TransactionType told(Signal signal) {
    return signal instanceof PhraseSignal phrase ? TOLD.get(phrase.name()) : null;
  }
}
