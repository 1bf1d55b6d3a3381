package org.posrules;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.history.IncidentHistory;
import org.posrules.history.RecentIncidents;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Notes;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.ErrorText;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.intake.Intake;
import org.posrules.internal.payment.PaymentRoom;
import org.posrules.internal.ranking.Ranker;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
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
  private final Intake intake;
  private final EvidenceReader evidence;
  private final RuleBase rules;
  private final Ranker ranker;
  private final PaymentRoom payment;
  private final Advisor advisor;
  private final Notes notes;
  private final Rulebook rulebook;
  private final Locale language;
  private final Supplier<String> ids;
  private final IncidentMemory memory;

  private DiagnosticEngine(Builder builder) {
    Loaded loaded = Loaded.from(builder.rules);
    RulebookContent content = loaded.content();
    this.rules = loaded.rules();
    this.rulebook = loaded.rulebook();
    this.intake = new Intake(loaded::canonicalScheme, builder.clock);
    this.evidence = new EvidenceReader(content, loaded.words(), loaded.wordings());
    this.ranker = new Ranker(content.causes(), content.confidence());
    this.payment = new PaymentRoom(content);
    this.advisor = new Advisor(content, rules.rules());
    this.notes = new Notes(content);
    this.language = builder.language;
    this.ids = builder.ids == null ? new DiagnosisIds(builder.clock) : builder.ids;
    this.memory = new IncidentMemory(builder.history);
  }

  /** An engine with the bundled rulebook. */
  public static DiagnosticEngine create() {
    return builder().build();
  }

  /** A builder with the bundled rulebook, the system's clock and zone, English, and no history. */
  public static Builder builder() {
    return new Builder();
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

  /** The same with the questions whose answers would change it most; costs several diagnoses. */
  public Diagnosis diagnoseAndAsk(FailedTransaction transaction) {
    return diagnose(transaction, true);
  }

  private Diagnosis diagnose(FailedTransaction transaction, boolean asking) {
    CleanTransaction clean = intake.clean(Objects.requireNonNull(transaction, "transaction"));
    Map<String, RecentIncidents> recent = memory.recent(clean);
    ErrorText heard = evidence.hear(clean.transaction());
    Diagnosis diagnosis =
        run(clean, heard, recent)
            .withNotes(notes.say(evidence.unused(clean.transaction()), language(clean)));
    boolean open = diagnosis.outcome() == Outcome.INSUFFICIENT_EVIDENCE;
    if (open || (asking && !diagnosis.outcome().isHarmless())) {
      diagnosis =
          advisor.ask(
              diagnosis, clean, language(clean), other -> run(clean.with(other), heard, recent));
    }
    return memory.record(diagnosis, clean, recent);
  }

  private Diagnosis run(
      CleanTransaction clean, ErrorText heard, Map<String, RecentIncidents> recent) {
    List<Signal> signals = evidence.read(clean.transaction(), heard, clean.time(), recent);
    try (RuleSession session = rules.open()) {
      Ranking ranking = ranker.rank(session.classify(signals));
      return advisor.advise(
          ids.get(),
          clean,
          signals,
          ranking,
          payment.judge(signals, ranking),
          session.remedies(suspects(ranking)),
          language(clean));
    }
  }

  private Locale language(CleanTransaction clean) {
    return Objects.requireNonNullElse(clean.transaction().language(), language);
  }

  private static List<Suspect> suspects(Ranking ranking) {
    List<Suspect> suspects = new ArrayList<>();
    for (RankedCause fault : ranking.faults()) {
      suspects.add(new Suspect(fault.cause().name(), suspects.size() + 1));
    }
    return suspects.isEmpty() ? List.of(new Suspect(Diagnosis.UNRECOGNISED, 1)) : suspects;
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
