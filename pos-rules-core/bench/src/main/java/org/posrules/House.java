package org.posrules;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.intake.Intake;
import org.posrules.internal.payment.PaymentRoom;
import org.posrules.internal.ranking.Ranker;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.RuleSource;

/**
 * The rooms of an engine, entered one by one, and tables and rules as no file has them. A diagnosis
 * here is that of {@link DiagnosticEngine} without questions and history.
 */
public final class House {
  private final RuleBase rules;
  private final Intake intake;
  private final EvidenceReader evidence;
  private final Ranker ranker;
  private final PaymentRoom payment;
  private final Advisor advisor;
  private final Supplier<String> ids = new DiagnosisIds(Clock.systemUTC());

  /** A house of tables, the index of their words, and rules. */
  public House(RulebookContent content, Lexicon words, RuleBase rules) {
    this.rules = rules;
    intake = new Intake(scheme -> content.scheme(scheme).map(Scheme::name), Clock.systemUTC());
    evidence = new EvidenceReader(content, words, Resemblance.of(content));
    ranker = new Ranker(content.causes(), content.confidence());
    payment = new PaymentRoom(content);
    advisor = new Advisor(content, rules.rules());
  }

  /** The tables of the bundled rulebook. */
  public static RulebookContent content() {
    return RulebookReader.read(SourceReader.floor(), SourceReader.layers(RuleSource.bundled()));
  }

  public CleanTransaction intake(FailedTransaction transaction) {
    return intake.clean(transaction);
  }

  public List<Signal> evidence(CleanTransaction clean) {
    FailedTransaction given = clean.transaction();
    return evidence.read(given, evidence.hear(given), clean.time(), Map.of());
  }

  /** What the rules say of signals, then of suspects. */
  public record Ruled(List<FiredFinding> findings, List<FiredRemedy> remedies) {}

  public Ruled rules(List<Signal> signals, List<Suspect> suspects) {
    try (RuleSession session = rules.open()) {
      return new Ruled(session.classify(signals), session.remedies(suspects));
    }
  }

  public Ranking ranking(List<FiredFinding> findings) {
    return ranker.rank(findings);
  }

  /** The ranking of what the rules say; no remedies are asked for. */
  public Ranking ranking(FailedTransaction transaction) {
    try (RuleSession session = rules.open()) {
      return ranker.rank(session.classify(evidence(intake(transaction))));
    }
  }

  public JudgedPayment payment(List<Signal> signals, Ranking ranking) {
    return payment.judge(signals, ranking);
  }

  public Diagnosis advice(
      CleanTransaction clean,
      List<Signal> signals,
      Ranking ranking,
      JudgedPayment judged,
      List<FiredRemedy> remedies) {
    Plan plan = advisor.plan(clean, signals, ranking, judged, remedies);
    return advisor.write(ids.get(), clean, plan, Locale.ENGLISH);
  }

  /** All rooms. */
  public Diagnosis diagnose(FailedTransaction transaction) {
    CleanTransaction clean = intake(transaction);
    List<Signal> signals = evidence(clean);
    try (RuleSession session = rules.open()) {
      Ranking ranking = ranker.rank(session.classify(signals));
      List<FiredRemedy> remedies = session.remedies(suspects(ranking));
      return advice(clean, signals, ranking, payment(signals, ranking), remedies);
    }
  }

  public static List<Suspect> suspects(Ranking ranking) {
    return Judge.suspects(ranking);
  }
}
