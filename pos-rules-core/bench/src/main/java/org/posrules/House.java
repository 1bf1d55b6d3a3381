package org.posrules;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.history.Experience;
import org.posrules.history.Past;
import org.posrules.internal.advice.Cures;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.ErrorText;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.judging.Rooms;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Lean;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.RuleSource;

/**
 * The rooms of an engine, entered one by one, and tables and rules as no file has them. A diagnosis
 * here is that of {@link DiagnosticEngine} without questions and history.
 */
public final class House {
  private final Rooms rooms;
  private final Judge judge;
  private final Supplier<String> ids = new DiagnosisIds(Clock.systemUTC());

  /** A house of tables, the index of their words, and rules. */
  public House(RulebookContent content, Lexicon words, RuleBase rules) {
    Loaded loaded = new Loaded(content, words, Resemblance.of(content, words::concepts), rules);
    rooms = Rooms.of(loaded, Clock.systemUTC());
    judge = new Judge(rooms);
  }

  /** The tables of the bundled rulebook. */
  public static RulebookContent content() {
    return RulebookReader.read(SourceReader.floor(), SourceReader.layers(RuleSource.bundled()));
  }

  public CleanTransaction intake(FailedTransaction transaction) {
    return judge.clean(transaction);
  }

  public List<Signal> evidence(CleanTransaction clean) {
    FailedTransaction given = clean.transaction();
    EvidenceReader evidence = rooms.evidence();
    return evidence.read(given, evidence.hear(given), clean.time(), Past.NONE);
  }

  /** What the rules say of signals, then of suspects. */
  public record Ruled(List<FiredFinding> findings, List<FiredRemedy> remedies) {}

  public Ruled rules(List<Signal> signals, List<Suspect> suspects) {
    try (RuleSession session = rooms.rules().open()) {
      return new Ruled(session.classify(signals), session.remedies(suspects));
    }
  }

  public Ranking ranking(List<FiredFinding> findings) {
    return rooms.ranker().rank(findings, Lean.NONE);
  }

  /** The ranking of what the rules say; no remedies are asked for. */
  public Ranking ranking(FailedTransaction transaction) {
    CleanTransaction clean = intake(transaction);
    EvidenceReader evidence = rooms.evidence();
    ErrorText heard = evidence.hear(clean.transaction());
    List<Signal> signals = evidence.read(clean.transaction(), heard, clean.time(), Past.NONE);
    try (RuleSession session = rooms.rules().open()) {
      return rooms.ranker().rank(session.classify(signals), heard.lean());
    }
  }

  public JudgedPayment payment(List<Signal> signals, Ranking ranking) {
    return rooms.payment().judge(signals, ranking);
  }

  public Diagnosis advice(
      CleanTransaction clean,
      List<Signal> signals,
      Ranking ranking,
      JudgedPayment judged,
      List<FiredRemedy> remedies) {
    Cures cures = rooms.advisor().cures(remedies, Experience.NONE);
    Plan plan = rooms.advisor().plan(clean, signals, ranking, judged, cures);
    return rooms.advisor().write(ids.get(), clean, plan, Locale.ENGLISH);
  }

  /** All rooms. */
  public Diagnosis diagnose(FailedTransaction transaction) {
    return judge.write(ids.get(), judge.judge(intake(transaction), Past.NONE), Locale.ENGLISH);
  }

  public static List<Suspect> suspects(Ranking ranking) {
    return Judge.suspects(ranking);
  }
}
