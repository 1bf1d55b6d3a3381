package org.posrules;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.RecentIncidents;
import org.posrules.internal.values.CleanTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The incident history as an engine uses it: perhaps none, and never able to stop a diagnosis. */
final class IncidentMemory {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentMemory.class);
  private static final Duration RECENT = Duration.ofHours(1);

  private final @Nullable IncidentHistory history;
  private final AtomicBoolean failing = new AtomicBoolean();

  IncidentMemory(@Nullable IncidentHistory history) {
    this.history = history;
  }

  /** What came up at the same terminal within the hour before; empty when it cannot be told. */
  Map<String, RecentIncidents> recent(CleanTransaction clean) {
    String terminal = clean.transaction().terminalId();
    IncidentHistory known = history;
    if (known == null || terminal == null) {
      return Map.of();
    }
    return guarded(
        () -> Map.copyOf(known.recentCauses(terminal, clean.time().toInstant().minus(RECENT))),
        Map.of());
  }

  /** The diagnosis with what the history did with it; what has not failed is no incident. */
  Diagnosis record(
      Diagnosis diagnosis, CleanTransaction clean, Map<String, RecentIncidents> recent) {
    IncidentHistory known = history;
    if (known == null) {
      return diagnosis;
    }
    if (diagnosis.outcome().isHarmless()) {
      return diagnosis.withHistory(new Diagnosis.HistoryNote(false, 0));
    }
    RecentIncidents same = recent.get(diagnosis.cause());
    boolean stored = guarded(() -> known.record(incident(diagnosis, clean)), false);
    return diagnosis.withHistory(
        new Diagnosis.HistoryNote(stored, same == null ? 0 : same.incidents()));
  }

  private static Incident incident(Diagnosis diagnosis, CleanTransaction clean) {
    FailedTransaction given = clean.transaction();
    return new Incident(
        diagnosis.diagnosisId(),
        given.transactionId(),
        clean.time(),
        given.terminalId(),
        given.merchantId(),
        given.acquirerId(),
        given.issuerId(),
        given.cardToken(),
        given.responseCode(),
        given.responseCodeScheme(),
        diagnosis.category(),
        diagnosis.cause());
  }

  /** A failure is told once, and by its kind only: a message may hold facts. */
  private <T> T guarded(Supplier<T> call, T otherwise) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      if (failing.compareAndSet(false, true)) {
        LOG.warn("The incident history fails, diagnoses go on without it: {}", e.getClass());
      }
      return otherwise;
    }
  }
}
