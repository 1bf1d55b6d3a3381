package org.posrules.outage;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.history.Dimension;

/**
 * Names what failures have in common: a terminal whose acquirer is down fails like one that is
 * broken. Pure.
 */
final class Attributor {
  /**
   * The share of the failures that a suspect has to account for. The others may be usual ones, or
   * those of something else that has just gone down.
   */
  private static final double COVERED = 0.4;

  /** A wider culprit must explain this much more: any has a failure more by chance. */
  private static final double BY_CHANCE = 2;

  private static final List<Dimension> WIDTHS =
      List.of(Dimension.TERMINAL, Dimension.SHOP, Dimension.MERCHANT);

  private static final Comparator<Suspect> BY_EVIDENCE =
      Comparator.comparingDouble(Attributor::evidence)
          .thenComparing(suspect -> -Entities.DIMENSIONS.indexOf(suspect.entity.dimension));

  private Attributor() {}

  /**
   * Who is to blame for the failures that an entity has seen; of two that explain them about as
   * well the narrower one, which is what is proven.
   *
   * @param trials all that there were since the entity's failures began
   */
  static Optional<Suspect> culprit(Entity alarmed, List<Seen> trials) {
    Map<Entity, List<Suspect>> suspects = suspects(alarmed, trials);
    for (Seen seen : trials) {
      for (Entity entity : seen.entities()) {
        suspects.getOrDefault(entity, List.of()).forEach(suspect -> suspect.add(seen));
      }
    }
    return suspects.values().stream()
        .map(ways -> Collections.max(ways, Comparator.comparingDouble(Suspect::sum)))
        .filter(Suspect::isOutage)
        .max(BY_EVIDENCE);
  }

  private static double evidence(Suspect suspect) {
    int width = WIDTHS.indexOf(suspect.entity.dimension);
    return suspect.sum() - BY_CHANCE * (width < 0 ? WIDTHS.size() : width);
  }

  private static Map<Entity, List<Suspect>> suspects(Entity alarmed, List<Seen> trials) {
    Map<Entity, Integer> covered = new HashMap<>();
    int failures = 0;
    for (Seen seen : trials) {
      if (seen.isFailure() && seen.entities().contains(alarmed)) {
        failures++;
        seen.entities().forEach(entity -> covered.merge(entity, 1, Integer::sum));
      }
    }
    double enough = COVERED * failures;
    Map<Entity, List<Suspect>> suspects = new LinkedHashMap<>();
    covered.forEach(
        (entity, times) -> {
          if (times >= enough) {
            suspects.put(entity, Suspect.everyWay(entity));
          }
        });
    return suspects;
  }
}
