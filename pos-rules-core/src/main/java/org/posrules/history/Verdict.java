package org.posrules.history;

import java.util.List;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/**
 * What was concluded of a failure. Immutable.
 *
 * @param category of the first cause
 * @param causes most likely first; never empty: {@code UNRECOGNISED} where none was found
 * @param party who was to act first
 * @param payment what was proven about the money
 * @param retry the advice on a repeat
 * @param actions that were recommended, in their order, by id
 * @param rulebook version that said so
 */
public record Verdict(
    FaultCategory category,
    List<String> causes,
    ActingParty party,
    PaymentState payment,
    RetryAdvice retry,
    List<String> actions,
    String rulebook) {
  public Verdict {
    causes = List.copyOf(causes);
    actions = List.copyOf(actions);
    if (causes.isEmpty()) {
      throw new IllegalArgumentException("a verdict names a cause, or " + Diagnosis.UNRECOGNISED);
    }
  }

  /** The most likely cause. */
  public String cause() {
    return causes.get(0);
  }
}
