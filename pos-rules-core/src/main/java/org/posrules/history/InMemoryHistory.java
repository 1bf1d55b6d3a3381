package org.posrules.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
  public synchronized Map<String, Integer> recentCauses(String terminalId, Instant since) {
    Map<String, Integer> causes = new TreeMap<>();
    for (Incident incident : incidents) {
      if (terminalId.equals(incident.terminalId()) && incident.time().toInstant().isAfter(since)) {
        causes.merge(incident.cause(), 1, Integer::sum);
      }
    }
    return causes;
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
