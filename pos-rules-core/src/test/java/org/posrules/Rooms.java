package org.posrules;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posrules.facts.Signal;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Plan;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.intake.Intake;
import org.posrules.internal.payment.PaymentRoom;
import org.posrules.internal.ranking.Ranker;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.RuleSource;

/** The six rooms of an engine, entered one by one; without history and without questions. */
public final class Rooms {
  /** The time of transactions that do not say when they failed. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final RuleBase rules;
  private final Intake intake;
  private final EvidenceReader evidence;
  private final Ranker ranker;
  private final PaymentRoom payment;
  private final Advisor advisor;

  Rooms(Loaded loaded) {
    this(loaded, loaded.rules());
  }

  /** The rooms of one rulebook with the rules of another. */
  Rooms(Loaded loaded, RuleBase rules) {
    this.rules = rules;
    intake = new Intake(loaded::canonicalScheme, Clock.fixed(NOW, ZoneOffset.UTC));
    evidence = new EvidenceReader(loaded.content(), loaded.words(), loaded.wordings());
    ranker = new Ranker(loaded.content().causes(), loaded.content().confidence());
    payment = new PaymentRoom(loaded.content());
    advisor = new Advisor(loaded.content(), rules.rules());
  }

  public static Rooms of(RuleSource source) {
    return new Rooms(Loaded.from(source));
  }

  Advisor advisor() {
    return advisor;
  }

  Judge judge() {
    return new Judge(evidence, rules, ranker, payment, advisor);
  }

  public RuleBase rules() {
    return rules;
  }

  public CleanTransaction clean(FailedTransaction transaction) {
    return intake.clean(transaction);
  }

  public List<Signal> signals(FailedTransaction transaction) {
    CleanTransaction clean = clean(transaction);
    return evidence.read(
        clean.transaction(), evidence.hear(clean.transaction()), clean.time(), Map.of());
  }

  /** The diagnosis of what the signals say; their order must not matter. */
  public Diagnosis diagnose(FailedTransaction transaction, List<Signal> signals) {
    CleanTransaction clean = clean(transaction);
    try (RuleSession session = rules.open()) {
      Ranking ranking = ranker.rank(session.classify(signals));
      Plan plan =
          advisor.plan(
              clean,
              signals,
              ranking,
              payment.judge(signals, ranking),
              session.remedies(Judge.suspects(ranking)));
      return advisor.write("ID", clean, plan, Locale.ENGLISH);
    }
  }
}
