package org.posrules.internal.authoring.comparing;

import org.posrules.FailedTransaction;
import org.posrules.history.Past;
import org.posrules.internal.authoring.cases.RuleCase;

/**
 * A request that both rulebooks are asked about.
 *
 * @param name where it stands, and what it is about
 * @param past what is remembered of the time before it
 */
public record Request(String name, FailedTransaction given, Past past) {
  static Request of(RuleCase one) {
    return new Request(one.toString(), one.given(), one.past());
  }
}
