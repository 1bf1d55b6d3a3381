package org.posrules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopAssessor;
import org.posrules.care.ShopDirectory;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopForm;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Past;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.judging.Rooms;
import org.posrules.internal.judging.ShopJudge;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookException;

/**
 * Says why a POS transaction failed, who must act, what to do first, and whether a repeat is safe;
 * and what is to be done about the set-up of a shop before one fails.
 *
 * <p>Immutable and thread-safe; make one and reuse it. Engines with different rulebooks live side
 * by side.
 */
public final class DiagnosticEngine implements Diagnostician, ShopAssessor {
  /** Of one diagnosis; what is asked of a person can wait, what is known is said. */
  private static final Duration TIME = Duration.ofSeconds(1);

  private final Rulebook rulebook;
  private final Judge judge;
  private final ShopJudge shopJudge;
  private final Settings settings;
  private final IncidentMemory memory;
  private final OpenFindings open;
  private final Listening listening;

  private DiagnosticEngine(Rulebook rulebook, Judge judge, ShopJudge shopJudge, Settings settings) {
    this.rulebook = rulebook;
    this.judge = judge;
    this.shopJudge = shopJudge;
    this.settings = settings;
    this.memory = new IncidentMemory(settings.history());
    this.open = new OpenFindings(settings.shops(), shopJudge);
    this.listening = new Listening(settings.listener());
  }

  private static DiagnosticEngine of(RuleSource rules, Settings settings) {
    Loaded loaded = Loaded.from(rules);
    return new DiagnosticEngine(
        loaded.rulebook(),
        new Judge(Rooms.of(loaded, settings.clock())),
        new ShopJudge(loaded),
        settings);
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
    return new DiagnosticEngine(
        rulebook, judge, shopJudge, settings.with(Objects.requireNonNull(history, "history")));
  }

  /** The same engine with a directory of shops; see {@link Builder#shops}. */
  public DiagnosticEngine knowing(ShopDirectory shops) {
    return new DiagnosticEngine(
        rulebook, judge, shopJudge, settings.with(Objects.requireNonNull(shops, "shops")));
  }

  /**
   * An engine with the same settings and other rules.
   *
   * @throws RulebookException if the rulebook has problems; it carries all of them
   */
  public DiagnosticEngine withRules(RuleSource rules) {
    return of(Objects.requireNonNull(rules, "rules"), settings);
  }

  /** The rules that this engine works with. */
  @Override
  public Rulebook rulebook() {
    return rulebook;
  }

  @Override
  public Diagnosis diagnose(FailedTransaction transaction) {
    return diagnose(transaction, false);
  }

  /** Questions that are not found within a second of processor time are left off. */
  @Override
  public Diagnosis diagnoseAndAsk(FailedTransaction transaction) {
    return diagnose(transaction, true);
  }

  private Diagnosis diagnose(FailedTransaction transaction, boolean asking) {
    return listening.to(() -> made(transaction, asking));
  }

  private Diagnosis made(FailedTransaction transaction, boolean asking) {
    Budget budget = new Budget(TIME);
    CleanTransaction clean = judge.clean(Objects.requireNonNull(transaction, "transaction"));
    Locale asked = language(clean);
    Past past = memory.before(clean);
    Judged judged = judge.judge(clean, past);
    Diagnosis diagnosis = judge.write(settings.ids().get(), judged, asked);
    boolean unsure = diagnosis.outcome() == Outcome.INSUFFICIENT_EVIDENCE;
    if (unsure || (asking && !diagnosis.outcome().isHarmless())) {
      diagnosis = diagnosis.toBuilder().missingFacts(judge.ask(judged, asked, budget)).build();
    }
    diagnosis = open.quote(diagnosis, clean.transaction(), clean.time().toLocalDate());
    return memory.record(diagnosis, clean, past);
  }

  /** With a history, what failed again and again at its terminals within a week is known too. */
  @Override
  public ShopAssessment assess(Shop shop) {
    Locale asked = shop.get(ShopFact.LANGUAGE);
    LocalDate day = shop.get(ShopFact.ASSESSED_ON);
    return shopJudge
        .judge(
            shop,
            day == null ? LocalDate.now(settings.clock()) : day,
            memory.recurring(shop, settings.clock()),
            Language.of(asked == null ? settings.language() : asked))
        .assessment();
  }

  @Override
  public ShopForm form(Locale language) {
    return shopJudge.form(Language.of(language));
  }

  private Locale language(CleanTransaction clean) {
    return Objects.requireNonNullElse(clean.transaction().language(), settings.language());
  }

  /** Collects the settings. Not thread-safe. */
  public static final class Builder {
    private RuleSource rules = RuleSource.bundled();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Locale language = Locale.ENGLISH;
    private @Nullable Supplier<String> ids;
    private @Nullable IncidentHistory history;
    private @Nullable DiagnosisListener listener;
    private @Nullable ShopDirectory shops;

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

    /** Told of each diagnosis once it is made, for metrics. */
    public Builder listener(DiagnosisListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** The shops of terminals: a diagnosis then names what is open there and explains it. */
    public Builder shops(ShopDirectory shops) {
      this.shops = Objects.requireNonNull(shops, "shops");
      return this;
    }

    /**
     * The engine.
     *
     * @throws RulebookException if the rulebook has problems; it carries all of them
     */
    public DiagnosticEngine build() {
      return of(
          rules,
          new Settings(
              clock,
              language,
              ids == null ? new DiagnosisIds(clock) : ids,
              history,
              listener,
              shops));
    }
  }

  /** What an engine is made with, beside its rules. */
  private record Settings(
      Clock clock,
      Locale language,
      Supplier<String> ids,
      @Nullable IncidentHistory history,
      @Nullable DiagnosisListener listener,
      @Nullable ShopDirectory shops) {

    Settings with(ShopDirectory other) {
      return new Settings(clock, language, ids, history, listener, other);
    }

    Settings with(IncidentHistory other) {
      return new Settings(clock, language, ids, other, listener, shops);
    }
  }
}
