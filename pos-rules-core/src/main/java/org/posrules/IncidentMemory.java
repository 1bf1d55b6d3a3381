package org.posrules;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Occasion;
import org.posrules.history.Past;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.history.Window;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.Recurring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The incident history as an engine uses it: perhaps none, and never able to stop a diagnosis. */
final class IncidentMemory {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentMemory.class);

  private final @Nullable IncidentHistory history;
  private final AtomicBoolean failing = new AtomicBoolean();

  IncidentMemory(@Nullable IncidentHistory history) {
    this.history = history;
  }

  /** What happened before it and bears on it; nothing when it cannot be told. */
  Past before(CleanTransaction clean) {
    IncidentHistory known = history;
    return known == null ? Past.NONE : guarded(() -> known.before(occasion(clean)), Past.NONE);
  }

  /** The diagnosis with what the history did with it; what has not failed is no incident. */
  Diagnosis record(Diagnosis diagnosis, CleanTransaction clean, Past past) {
    IncidentHistory known = history;
    if (known == null) {
      return diagnosis;
    }
    if (diagnosis.outcome().isHarmless()) {
      return noted(diagnosis, new Diagnosis.HistoryNote(false, 0, past.outages()));
    }
    boolean stored = guarded(() -> known.record(incident(diagnosis, clean)), false);
    return noted(
        diagnosis,
        new Diagnosis.HistoryNote(stored, past.recentSame(diagnosis.cause()), past.outages()));
  }

  /** What failed again and again within a week before now, by terminal of the shop. */
  List<Recurring> recurring(Shop shop, Clock clock) {
    IncidentHistory known = history;
    if (known == null) {
      return List.of();
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    List<Recurring> all = new ArrayList<>();
    for (PartFacts terminal : shop.of(ShopPart.TERMINAL)) {
      String id = terminal.get(ShopFact.TERMINAL_ID);
      if (id != null) {
        Occasion occasion = Occasion.builder().time(now).terminalId(id).build();
        guarded(() -> known.before(occasion), Past.NONE).recurrences().stream()
            .filter(past -> past.common() == Dimension.TERMINAL && past.within() == Window.WEEK)
            .forEach(past -> all.add(new Recurring(id, past.cause(), past.incidents())));
      }
    }
    return all;
  }

  private static Diagnosis noted(Diagnosis diagnosis, Diagnosis.HistoryNote note) {
    return diagnosis.toBuilder().history(note).build();
  }

  private static Occasion occasion(CleanTransaction clean) {
    return Occasion.of(clean.transaction(), clean.time());
  }

  private static Incident incident(Diagnosis diagnosis, CleanTransaction clean) {
    FailedTransaction given = clean.transaction();
    return Incident.builder()
        .id(diagnosis.diagnosisId())
        .transactionId(given.transactionId())
        .occasion(occasion(clean))
        .reported(reported(given))
        .verdict(verdict(diagnosis))
        .build();
  }

  private static Reported reported(FailedTransaction given) {
    return Reported.builder()
        .codes(codes(given))
        .errorText(given.errorText())
        .amountClass(given.amount() == null ? null : given.amount().sizeClass())
        .references(given.references())
        .tried(given.tried())
        .build();
  }

  private static List<SchemeCode> codes(FailedTransaction given) {
    List<SchemeCode> codes = new ArrayList<>();
    if (given.responseCode() != null) {
      codes.add(new SchemeCode(given.responseCodeScheme(), given.responseCode()));
    }
    codes.addAll(given.codes());
    return codes;
  }

  private static Verdict verdict(Diagnosis diagnosis) {
    List<String> causes = diagnosis.faults().stream().map(Fault::cause).toList();
    return Verdict.builder()
        .category(diagnosis.category())
        .causes(causes.isEmpty() ? List.of(diagnosis.cause()) : causes)
        .party(diagnosis.party())
        .payment(diagnosis.payment().state())
        .retry(diagnosis.retry().advice())
        .actions(diagnosis.recommendations().stream().map(Recommendation::action).toList())
        .rulebook(diagnosis.rulebook().label())
        .build();
  }

  /** A failure is told once, and by its kind only: a message may hold facts. */
  private <T> T guarded(Supplier<T> call, T otherwise) {
    try {
      return Objects.requireNonNullElse(call.get(), otherwise);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      if (failing.compareAndSet(false, true)) {
        LOG.warn("The incident history fails, diagnoses go on without it: {}", e.getClass());
      }
      return otherwise;
    }
  }
}
