package org.posrules.internal.advice;

import java.util.List;
import java.util.function.UnaryOperator;
import org.posrules.FailedTransaction;

/**
 * A fact that can be asked for.
 *
 * @param name of the request field
 * @param cost of learning it: 1 a look by the cashier, 2 some reading up, 4 a back-end look-up, 8 a
 *     call to another party
 * @param open whether the answer is free text; its options then only stand for what it may hold
 * @param options plausible values; at least two
 * @param usual how often the answer is one of them
 */
record AskableFact(String name, int cost, boolean open, List<Option> options, double usual) {
  AskableFact(String name, int cost, boolean open, List<Option> options) {
    this(name, cost, open, List.copyOf(options), Option.usual(options));
  }

  /**
   * A plausible value.
   *
   * @param value as the request field takes it
   * @param label key of its words: {@code answer.} and this
   * @param usual how often this is the answer, roughly; at most 1 over all options of a fact
   * @param set puts it into a transaction
   */
  record Option(
      String value, String label, double usual, UnaryOperator<FailedTransaction.Builder> set) {
    FailedTransaction in(FailedTransaction transaction) {
      return set.apply(transaction.toBuilder()).build();
    }

    private static double usual(List<Option> options) {
      return options.stream().mapToDouble(Option::usual).sum();
    }
  }
}
