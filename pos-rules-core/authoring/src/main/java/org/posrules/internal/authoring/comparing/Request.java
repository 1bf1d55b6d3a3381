package org.posrules.internal.authoring.comparing;

import java.util.Map;
import org.posrules.FailedTransaction;
import org.posrules.history.RecentIncidents;
import org.posrules.internal.authoring.cases.RuleCase;

/**
 * A request that both rulebooks are asked about.
 *
 * @param name where it stands, and what it is about
 * @param recent what failed at the same terminal lately, by its cause
 */
public record Request(String name, FailedTransaction given, Map<String, RecentIncidents> recent) {
  public Request {
    recent = Map.copyOf(recent);
  }

  static Request of(RuleCase one) {
    return new Request(one.toString(), one.given(), one.history());
  }
}
