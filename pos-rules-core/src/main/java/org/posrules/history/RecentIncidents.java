package org.posrules.history;

import java.util.Collection;
import java.util.Objects;

/**
 * How often one cause came up at a terminal.
 *
 * @param incidents how many, at least 1
 * @param cards on how many different cards, at least 1 and at most as many as incidents
 */
public record RecentIncidents(int incidents, int cards) {
  public RecentIncidents {
    if (cards < 1 || cards > incidents) {
      throw new IllegalArgumentException("cards must be from 1 to the number of incidents");
    }
  }

  /**
   * Counts incidents of one cause, at least one.
   *
   * <p>Where some of them name their card, only those count as cards: one without a name may be any
   * of them, and a terminal must not be blamed for one customer's slips. Where none does, the
   * caller does not name cards, and each incident stands for a card of its own.
   */
  public static RecentIncidents of(Collection<Incident> incidents) {
    long named =
        incidents.stream().map(Incident::cardToken).filter(Objects::nonNull).distinct().count();
    int all = incidents.size();
    return new RecentIncidents(all, named == 0 ? all : Math.toIntExact(named));
  }
}
