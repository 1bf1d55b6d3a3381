package org.posrules.history;

import java.time.Instant;
import java.util.Map;

/**
 * Remembers incidents. An implementation is thread-safe and quick. When it throws, the diagnosis is
 * made without it, and says that nothing was stored.
 */
public interface IncidentHistory {

  /** Causes of incidents at the terminal since then, to how often they came up. */
  Map<String, RecentIncidents> recentCauses(String terminalId, Instant since);

  /** Whether the incident is now kept; false for one that was kept before, or could not be. */
  boolean record(Incident incident);

  /** The last incidents, in this process's memory; the oldest make room for new ones. */
  static IncidentHistory inMemory(int most) {
    return new InMemoryHistory(most);
  }
}
