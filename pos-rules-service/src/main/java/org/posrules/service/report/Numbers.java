package org.posrules.service.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.posrules.PaymentState;
import org.posrules.history.Outage;
import org.posrules.store.Aggregate;
import org.posrules.store.By;
import org.posrules.store.Count;
import org.posrules.store.FixCount;
import org.posrules.store.IncidentStore;
import org.posrules.store.Query;

/** What a store knows of one scope. Asks anew each time. */
final class Numbers {
  /** More than a report tells, so that what is not known can be left out. */
  static final int MANY = 10_000;

  private final IncidentStore store;
  private final Scope scope;

  Numbers(IncidentStore store, Scope scope) {
    this.store = store;
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  long incidents() {
    return count(scope.incidents());
  }

  /** In the time of the same length before. */
  long incidentsBefore() {
    return count(scope.previous().incidents());
  }

  long notClosed() {
    return count(scope.incidents().closed(false));
  }

  /** The greatest first. */
  List<Count> by(int most, By... by) {
    return store.count(new Aggregate(scope.incidents(), List.of(by), most));
  }

  /** What was proven about the money of how many; those of which there is none are left out. */
  Map<PaymentState, Long> money() {
    return by(MANY, By.Kind.PAYMENT).stream()
        .collect(
            Collectors.toMap(
                count -> PaymentState.valueOf(Objects.requireNonNull(count.values().get(0))),
                Count::incidents));
  }

  /** Those that touch the scope: first those that go on, each kind the newest first. */
  List<Outage> outages() {
    Instant end = scope.before();
    return store.outages(scope.from()).stream()
        .filter(outage -> outage.since().isBefore(end) && scope.mayFeel(outage))
        .sorted((one, other) -> Boolean.compare(one.until() != null, other.until() != null))
        .toList();
  }

  /** Of all that is kept, not of the scope alone. */
  List<FixCount> fixes() {
    return store.fixes();
  }

  private long count(Query query) {
    return store.count(new Aggregate(query, List.of(), 1)).get(0).incidents();
  }
}
