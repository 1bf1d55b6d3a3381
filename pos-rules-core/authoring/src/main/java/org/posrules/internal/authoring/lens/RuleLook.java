package org.posrules.internal.authoring.lens;

import java.util.List;
import java.util.Optional;
import org.posrules.internal.engine.ConditionState;
import org.posrules.internal.engine.ConditionState.Standing;
import org.posrules.rulebook.RulePlace;

/**
 * How one rule stands to the facts of one diagnosis.
 *
 * @param written the rule in its file
 * @param states of its conditions, in their order
 * @param fired whether it spoke, aloud or in shadow
 */
public record RuleLook(WrittenRule written, List<ConditionState> states, boolean fired) {
  public RuleLook {
    states = List.copyOf(states);
  }

  /** Its id. */
  public String id() {
    return written.text().id();
  }

  /** The condition that alone keeps it quiet. */
  public Optional<ConditionState> silencer() {
    List<ConditionState> silencing = states.stream().filter(ConditionState::silences).toList();
    return fired || silencing.size() != 1 ? Optional.empty() : Optional.of(silencing.get(0));
  }

  /** Whether all its conditions but one are met, and a fact meets one of them. */
  public boolean nearlyFired() {
    return silencer().isPresent()
        && facts() > 0
        && states.stream().noneMatch(state -> state.standing() == Standing.OPEN);
  }

  /** How many of its conditions are met by facts. */
  long facts() {
    return states.stream()
        .filter(state -> state.standing() == Standing.MET && !state.facts().isEmpty())
        .count();
  }

  /** The condition as it stands in the file. */
  public String text(ConditionState state) {
    return isJoined() ? written.conditions().get(state.position()) : "#" + (state.position() + 1);
  }

  /** Where the condition stands; that of the rule where it cannot be told. */
  public RulePlace place(ConditionState state) {
    return isJoined() ? written.place(state.position()) : written.place();
  }

  /** Whether the conditions that were compiled are those that were written. */
  private boolean isJoined() {
    return written.conditions().size() == states.size();
  }
}
