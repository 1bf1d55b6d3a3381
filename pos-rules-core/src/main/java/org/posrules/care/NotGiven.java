package org.posrules.care;

import java.util.List;

/**
 * What could not be looked at because nothing was given of it.
 *
 * @param part of the shop
 * @param subject which terminal or person; empty where there is only one such part
 * @param facts names of the facts that are missing; all of the part, where nothing of it was given
 * @param sentence the same for a reader, in the asked language
 */
public record NotGiven(ShopPart part, String subject, List<String> facts, String sentence) {
  public NotGiven {
    facts = List.copyOf(facts);
  }
}
