package org.posrules;

import java.util.List;

/**
 * Something to do.
 *
 * @param rank from 1
 * @param action id in the rulebook
 * @param party who does it
 * @param title one line in the asked language
 * @param steps what to do, in order
 * @param addresses causes among the faults that it may cure
 * @param successProbability 0 to 1: that it ends the trouble, if all actions before it did not
 * @param minutes typical time until its result is known
 */
public record Recommendation(
    int rank,
    String action,
    ActingParty party,
    String title,
    List<String> steps,
    List<String> addresses,
    double successProbability,
    int minutes) {
  public Recommendation {
    steps = List.copyOf(steps);
    addresses = List.copyOf(addresses);
  }
}
