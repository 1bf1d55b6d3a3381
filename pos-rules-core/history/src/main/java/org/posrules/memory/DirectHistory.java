package org.posrules.memory;

import java.time.Clock;
import java.util.List;
import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;
import org.posrules.history.Past;
import org.posrules.history.Window;
import org.posrules.store.IncidentStore;

/**
 * A history for a process that makes few diagnoses and ends: it writes each incident into the
 * database before it goes on, and may do so while a service has the same one open. Thread-safe.
 */
public final class DirectHistory implements IncidentHistory {
  private static final int REMEMBERED = 100_000;

  private final IncidentStore store;
  private final IncidentHistory recent = IncidentHistory.inMemory(REMEMBERED);
  private final List<Outage> outages;
  private final Learned learned;

  /** Reads what bears on diagnoses now; the store stays the caller's. */
  public DirectHistory(IncidentStore store, Clock clock) {
    this.store = store;
    store.since(clock.instant().minus(Window.WEEK.length()), REMEMBERED).forEach(recent::record);
    outages = store.openOutages();
    learned = new Learned(store.fixes());
  }

  @Override
  public Past before(Occasion occasion) {
    return recent.before(store.hide(occasion)).toBuilder()
        .outages(outages.stream().filter(outage -> outage.concerns(occasion)).toList())
        .experience(learned.on(occasion.terminalModel()))
        .build();
  }

  @Override
  public boolean record(Incident incident) {
    Incident hidden = store.hide(incident);
    store.add(List.of(hidden));
    return recent.record(hidden);
  }
}
