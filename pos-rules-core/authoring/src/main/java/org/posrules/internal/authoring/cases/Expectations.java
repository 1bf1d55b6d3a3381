package org.posrules.internal.authoring.cases;

import java.util.List;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.RulePlace;

/**
 * What a case expects of its diagnosis. An empty list expects nothing. Immutable.
 *
 * @param place of the {@code expect} in its file
 * @param top the first cause; any of these
 * @param outcome any of these
 * @param category any of these; the first is the best answer
 * @param party any of these; the first is the best answer
 * @param retry any of these; the first is the best answer
 * @param rules ids of rules, each of which speaks
 * @param actions each of which is recommended
 * @param quiet rules of which none speaks, and causes of which none is the first
 */
public record Expectations(
    RulePlace place,
    List<String> top,
    List<Outcome> outcome,
    List<FaultCategory> category,
    List<ActingParty> party,
    List<RetryAdvice> retry,
    List<String> rules,
    List<String> actions,
    List<String> quiet) {

  public Expectations {
    top = List.copyOf(top);
    outcome = List.copyOf(outcome);
    category = List.copyOf(category);
    party = List.copyOf(party);
    retry = List.copyOf(retry);
    rules = List.copyOf(rules);
    actions = List.copyOf(actions);
    quiet = List.copyOf(quiet);
  }

  /** Whether it expects nothing at all. */
  public boolean isEmpty() {
    return top.isEmpty()
        && outcome.isEmpty()
        && category.isEmpty()
        && party.isEmpty()
        && retry.isEmpty()
        && rules.isEmpty()
        && actions.isEmpty()
        && quiet.isEmpty();
  }
}
