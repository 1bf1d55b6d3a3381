package org.posrules.internal.authoring.cases;

import java.util.List;
import org.posrules.care.Shop;
import org.posrules.rulebook.RulePlace;

/**
 * A shop, and what an assessment of it must find. Immutable.
 *
 * @param place of the case in its file
 * @param name what it is about, in one line
 * @param shop as it is given, with the day of the assessment
 * @param written the shop as it stands in the file
 * @param findings each of which is found
 * @param rules ids of rules, each of which speaks
 * @param quiet findings and rules of which none speaks
 */
public record CareCase(
    RulePlace place,
    String name,
    Shop shop,
    String written,
    List<String> findings,
    List<String> rules,
    List<String> quiet) {
  public CareCase {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    quiet = List.copyOf(quiet);
  }

  @Override
  public String toString() {
    return place.file() + ":" + place.line() + ": " + name;
  }
}
