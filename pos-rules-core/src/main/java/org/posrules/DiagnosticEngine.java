package org.posrules;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Past;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.judging.Rooms;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/**
 * Says why a POS transaction failed, who must act, what to do first, and whether a repeat is safe.
 *
 * <p>Immutable and thread-safe; make one and reuse it. Engines with different rulebooks live side
 * by side.
 */
public final class DiagnosticEngine {
  /** Of one diagnosis; what is asked of a person can wait, what is known is said. */
  private static final Duration TIME = Duration.ofSeconds(1);

  private final Judge judge;
  private final Rulebook rulebook;
  private final Locale language;
  private final Supplier<String> ids;
  private final IncidentMemory memory;

  private DiagnosticEngine(Builder builder) {
    Loaded loaded = Loaded.from(builder.rules);
    this.rulebook = loaded.rulebook();
    this.judge = new Judge(Rooms.of(loaded, builder.clock));
    this.language = builder.language;
    this.ids = builder.ids == null ? new DiagnosisIds(builder.clock) : builder.ids;
    this.memory = new IncidentMemory(builder.history);
  }

  private DiagnosticEngine(DiagnosticEngine other, IncidentHistory history) {
    this.judge = other.judge;
    this.rulebook = other.rulebook;
    this.language = other.language;
    this.ids = other.ids;
    this.memory = new IncidentMemory(history);
  }

  /** An engine with the bundled rulebook. */
  public static DiagnosticEngine create() {
    return builder().build();
  }

  /** A builder with the bundled rulebook, the system's clock and zone, English, and no history. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same engine with a memory of incidents; what this one has diagnosed is not in it. */
  public DiagnosticEngine remembering(IncidentHistory history) {
    return new DiagnosticEngine(this, Objects.requireNonNull(history, "history"));
  }

  /** The rules that this engine works with. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /**
   * The diagnosis. Strange facts never make it throw: what is not understood is answered {@link
   * FaultCategory#UNKNOWN}, with safe advice. Only rules that do not come to an end do.
   */
  public Diagnosis diagnose(FailedTransaction transaction) {
    return diagnose(transaction, false);
  }

  /**
   * The same with the questions whose answers would change it most. They cost several times the
   * diagnosis itself, and are left off after a second of processor time.
   */
  public Diagnosis diagnoseAndAsk(FailedTransaction transaction) {
    return diagnose(transaction, true);
  }

  private Diagnosis diagnose(FailedTransaction transaction, boolean asking) {
    Budget budget = new Budget(TIME);
    CleanTransaction clean = judge.clean(Objects.requireNonNull(transaction, "transaction"));
    Locale asked = language(clean);
    Past past = memory.before(clean);
    Judged judged = judge.judge(clean, past);
    Diagnosis diagnosis = judge.write(ids.get(), judged, asked);
    boolean open = diagnosis.outcome() == Outcome.INSUFFICIENT_EVIDENCE;
    if (open || (asking && !diagnosis.outcome().isHarmless())) {
      diagnosis = diagnosis.withMissingFacts(judge.ask(judged, asked, budget));
    }
    return memory.record(diagnosis, clean, past);
  }

  private Locale language(CleanTransaction clean) {
    return Objects.requireNonNullElse(clean.transaction().language(), language);
  }

  /** Collects the settings. Not thread-safe. */
  public static final class Builder {
    private RuleSource rules = RuleSource.bundled();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Locale language = Locale.ENGLISH;
    private @Nullable Supplier<String> ids;
    private @Nullable IncidentHistory history;

    private Builder() {}

    /** Other rules than the bundled ones. */
    public Builder rules(RuleSource source) {
      rules = Objects.requireNonNull(source, "source");
      return this;
    }

    /** The clock for transactions that do not say when they failed. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** The language of the texts for transactions that do not ask for one. */
    public Builder language(Locale language) {
      this.language = Objects.requireNonNull(language, "language");
      return this;
    }

    /** Where the ids of diagnoses come from; without it they are ULIDs. For tests and replays. */
    public Builder ids(Supplier<String> ids) {
      this.ids = Objects.requireNonNull(ids, "ids");
      return this;
    }

    /** A memory of incidents, read and written once in each diagnosis. */
    public Builder history(IncidentHistory history) {
      this.history = Objects.requireNonNull(history, "history");
      return this;
    }

    /**
     * The engine.
     *
     * @throws RulebookException if the rulebook has problems; it carries all of them
     */
    public DiagnosticEngine build() {
      return new DiagnosticEngine(this);
    }
  }
}
