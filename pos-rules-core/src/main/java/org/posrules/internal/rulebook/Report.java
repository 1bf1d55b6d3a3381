package org.posrules.internal.rulebook;

import java.util.List;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;

/**
 * A text that people reported, and what it was about: others that speak alike are about the same.
 *
 * @param text as it was reported
 * @param categories that are right, the best one first
 * @param parties who may act first, the best one first
 */
public record Report(String text, List<FaultCategory> categories, List<ActingParty> parties) {
  public Report {
    categories = List.copyOf(categories);
    parties = List.copyOf(parties);
  }
}
