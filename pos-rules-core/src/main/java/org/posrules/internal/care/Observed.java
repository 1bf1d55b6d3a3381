package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import org.posrules.care.ShopFact;
import org.posrules.facts.CareSignal;

/**
 * What was observed of a shop. Immutable.
 *
 * @param ofShop of the shop itself
 * @param ofSubjects of each of its terminals and people
 * @param ahead facts that must lie behind and were given for a day ahead
 */
public record Observed(
    List<CareSignal> ofShop, List<List<CareSignal>> ofSubjects, List<ShopFact<?>> ahead) {
  public Observed {
    ofShop = List.copyOf(ofShop);
    ofSubjects = List.copyOf(ofSubjects);
    ahead = List.copyOf(ahead);
  }

  /** All signals. */
  public List<CareSignal> all() {
    List<CareSignal> all = new ArrayList<>(ofShop);
    ofSubjects.forEach(all::addAll);
    return all;
  }
}
