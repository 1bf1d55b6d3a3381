package org.posrules;

import java.util.stream.Stream;
import org.posrules.rulebook.Rulebook;

/**
 * Says why a transaction failed. What embeds an engine asks for this, so that its own tests can put
 * another one in its place. Implementations are thread-safe.
 */
public interface Diagnostician {

  /**
   * The diagnosis. Strange facts never make it throw: what is not understood is answered {@link
   * FaultCategory#UNKNOWN}, with safe advice. Only rules that do not come to an end do.
   */
  Diagnosis diagnose(FailedTransaction transaction);

  /**
   * The same with the questions whose answers would change it most. They cost several times the
   * diagnosis itself.
   */
  Diagnosis diagnoseAndAsk(FailedTransaction transaction);

  /** What is in the rules that it works with. */
  Rulebook rulebook();

  /**
   * The diagnoses of many, in their order, each made when it is asked for; of a parallel stream,
   * several at once. A stream is read once, and none of it is held.
   */
  default Stream<Diagnosis> diagnoseAll(Stream<FailedTransaction> transactions) {
    return transactions.map(this::diagnose);
  }
}
