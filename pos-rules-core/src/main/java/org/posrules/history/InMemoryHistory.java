package org.posrules.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A bounded memory of incidents. Thread-safe. */
final class InMemoryHistory implements IncidentHistory {
  private final int most;
  private final Deque<Incident> incidents = new ArrayDeque<>();
  private final Set<String> transactions = new HashSet<>();

  InMemoryHistory(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a history keeps at least 1 incident: " + most);
    }
    this.most = most;
  }

  @Override
  public synchronized Map<String, RecentIncidents> recentCauses(String terminalId, Instant since) {
    Map<String, List<Incident>> causes = new TreeMap<>();
    for (Incident incident : incidents) {
      if (terminalId.equals(incident.terminalId()) && incident.time().toInstant().isAfter(since)) {
        causes.computeIfAbsent(incident.cause(), any -> new ArrayList<>()).add(incident);
      }
    }
    Map<String, RecentIncidents> recent = new TreeMap<>();
    causes.forEach((cause, found) -> recent.put(cause, RecentIncidents.of(found)));
    return recent;
  }

  @Override
  public synchronized boolean record(Incident incident) {
    if (incident.transactionId() != null && !transactions.add(incident.transactionId())) {
      return false;
    }
    if (incidents.size() == most) {
      Incident oldest = incidents.removeFirst();
      if (oldest.transactionId() != null) {
        transactions.remove(oldest.transactionId());
      }
    }
    incidents.addLast(incident);
    return true;
  }
}
