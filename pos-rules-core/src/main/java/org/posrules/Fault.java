package org.posrules;

import java.util.List;

/**
 * A suspected cause.
 *
 * @param rank from 1
 * @param category what is at fault
 * @param cause name in the rulebook
 * @param confidence 0 to 1, how likely this cause is the one, among all suspects
 * @param party who must act first
 * @param summary one sentence in the asked language
 * @param evidence what speaks for it, strongest first
 * @param against what speaks against it, strongest first
 */
public record Fault(
    int rank,
    FaultCategory category,
    String cause,
    double confidence,
    ActingParty party,
    String summary,
    List<Evidence> evidence,
    List<Evidence> against) {
  public Fault {
    evidence = List.copyOf(evidence);
    against = List.copyOf(against);
  }
}
