package org.posrules.internal.values;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suspected causes, most likely first.
 *
 * @param faults with enough support to be named; empty when the facts do not tell
 * @param others considered, and not named
 * @param harmless readings by which nothing has failed; they count only where no fault is suspected
 * @param own the ranking by the transaction's own facts, without what is remembered of others; null
 *     where nothing is
 */
public record Ranking(
    List<RankedCause> faults,
    List<RankedCause> others,
    List<RankedCause> harmless,
    @Nullable Ranking own) {
  public Ranking {
    faults = List.copyOf(faults);
    others = List.copyOf(others);
    harmless = List.copyOf(harmless);
  }

  /** A ranking by the transaction's own facts alone. */
  public Ranking(List<RankedCause> faults, List<RankedCause> others, List<RankedCause> harmless) {
    this(faults, others, harmless, null);
  }

  /** The same, beside the ranking by the transaction's own facts. */
  public Ranking beside(Ranking byOwnFacts) {
    return new Ranking(faults, others, harmless, byOwnFacts);
  }

  /** The ranking by the transaction's own facts alone. */
  public Ranking byOwnFacts() {
    return own == null ? this : own;
  }
}
