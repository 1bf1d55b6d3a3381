package org.posrules.store;

import java.util.List;
import org.posrules.history.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings groups of incidents into a store, and lets none of them keep the others out. */
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final IncidentStore store;

  Delivery(IncidentStore store) {
    this.store = store;
  }

  /**
   * Brings them in, and tells how many the store refuses. Throws {@link StoreException} when it is
   * away: all of them are to be brought again.
   */
  int bring(List<Incident> group) {
    int refused = refusedOf(group);
    if (refused > 0) {
      LOG.warn("The history's database refused {} incidents, which are lost.", refused);
    }
    return refused;
  }

  /** By halves: each one by itself would wait for the disk as often as there are others. */
  private int refusedOf(List<Incident> group) {
    if (isTaken(group)) {
      return 0;
    }
    if (group.size() == 1) {
      return 1;
    }
    int half = group.size() / 2;
    return refusedOf(group.subList(0, half)) + refusedOf(group.subList(half, group.size()));
  }

  private boolean isTaken(List<Incident> incidents) {
    try {
      store.add(incidents);
      return true;
    } catch (StoreException e) {
      if (e.isRefusal()) {
        return false;
      }
      throw e;
    }
  }
}
