package org.posrules.outage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names what failures have in common: a terminal whose acquirer is down fails like one that is
 * broken. Pure.
 */
final class Attributor {
  /** The share of the failures that a culprit has to account for. */
  private static final double COVERED = 0.6;

  private Attributor() {}

  /**
   * Who is to blame for the failures that an entity has seen; of two that explain them equally well
   * the narrower one, which is what is proven.
   *
   * @param trials all that there were since the entity's failures began
   */
  static Optional<Suspect> culprit(Entity alarmed, List<Seen> trials) {
    Map<Entity, Suspect> suspects = suspects(alarmed, trials);
    for (Seen seen : trials) {
      for (Entity entity : seen.entities()) {
        Suspect suspect = suspects.get(entity);
        if (suspect != null) {
          suspect.add(seen);
        }
      }
    }
    return best(suspects.values());
  }

  private static Optional<Suspect> best(Collection<Suspect> suspects) {
    return suspects.stream()
        .filter(suspect -> suspect.counts.failures > 0 && suspect.isOutage())
        .max(
            Comparator.comparingDouble(Suspect::score)
                .thenComparing(suspect -> -Entities.DIMENSIONS.indexOf(suspect.entity.dimension)));
  }

  private static Map<Entity, Suspect> suspects(Entity alarmed, List<Seen> trials) {
    Map<Entity, Integer> covered = new HashMap<>();
    int failures = 0;
    for (Seen seen : trials) {
      if (seen.isFailure() && seen.entities().contains(alarmed)) {
        failures++;
        seen.entities().forEach(entity -> covered.merge(entity, 1, Integer::sum));
      }
    }
    Map<Entity, Suspect> suspects = new LinkedHashMap<>();
    double enough = COVERED * failures;
    covered.forEach(
        (entity, times) -> {
          if (times >= enough) {
            suspects.put(entity, new Suspect(entity));
          }
        });
    return suspects;
  }
}
