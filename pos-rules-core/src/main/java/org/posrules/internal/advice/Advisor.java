package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.FailedTransaction;
import org.posrules.Fault;
import org.posrules.FaultCategory;
import org.posrules.MissingFact;
import org.posrules.Retry;
import org.posrules.TransactionType;
import org.posrules.facts.ProgramSignal;
import org.posrules.facts.Signal;
import org.posrules.history.Experience;
import org.posrules.internal.advice.Steps.Actor;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RulebookVersion;

/** Writes the diagnosis. Immutable; thread-safe. */
public final class Advisor {
  /** Id of the generic rule that turns a table row into a finding. */
  public static final String ROW_RULE = "TAB-001";

  /** What a shop does without the cardholder. */
  private static final Set<TransactionType> OF_THE_SHOP =
      Set.of(
          TransactionType.REFUND,
          TransactionType.VOID,
          TransactionType.CAPTURE,
          TransactionType.REVERSAL,
          TransactionType.SETTLEMENT);

  private static final int MOST_NEAR_MISSES = 5;

  private final RulebookVersion version;
  private final Remedies remedies;
  private final int priorStrength;
  private final Steps steps;
  private final Explainer explainer;
  private final Wording english;
  private final Wording chinese;

  public Advisor(RulebookContent rulebook, Map<String, RuleInfo> rules) {
    this.version = rulebook.version();
    this.remedies = new Remedies(rulebook.remedies(), rulebook.causes());
    this.priorStrength = rulebook.priorStrength();
    this.steps = new Steps(rulebook.actions());
    this.explainer = new Explainer(rulebook, rules, ROW_RULE);
    this.english = new Wording(rulebook, Language.EN);
    this.chinese = new Wording(rulebook, Language.ZH_CN);
  }

  /**
   * What helps here: {@code fired} is what rules said, {@code experience} what has helped before.
   */
  public Cures cures(List<FiredRemedy> fired, Experience experience) {
    return new Cures(remedies, fired, experience, priorStrength);
  }

  /** What to do, once causes and payment are judged. */
  public Plan plan(
      CleanTransaction clean,
      List<Signal> signals,
      Ranking ranking,
      JudgedPayment payment,
      Cures cures) {
    List<String> tried = clean.transaction().tried();
    Optional<RankedCause> harmless = Harmless.of(ranking.byOwnFacts(), payment);
    List<RankedCause> answers =
        harmless.map(List::of).orElseGet(() -> Tried.lower(ranking.faults(), tried, cures));
    Verdict verdict =
        harmless
            .map(nothing -> RetryRule.ofHarmless(nothing.cause().outcome(), payment))
            .orElseGet(() -> RetryRule.of(payment, answers, ranking.byOwnFacts().faults()));
    Optional<Cause> first =
        answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(0).cause());
    TransactionType type = Types.of(signals, answers);
    return new Plan(
        type,
        verdict,
        answers,
        ranking.others(),
        steps.plan(answers, cures, tried, verdict, actor(first, type, signals)));
  }

  /** Whether the plan rests on a signal of this kind itself, and not by rules alone. */
  public static boolean looksAt(Signal signal) {
    return signal instanceof ProgramSignal || Types.looksAt(signal);
  }

  /** The plan in words: the diagnosis, without missing facts and history. */
  public Diagnosis write(String id, CleanTransaction clean, Plan plan, Locale language) {
    FailedTransaction transaction = clean.transaction();
    Wording wording = wording(language);
    Verdict verdict = plan.verdict();
    return Diagnosis.builder()
        .diagnosisId(id)
        .factsDigest(FactsDigest.of(transaction))
        .transactionId(transaction.transactionId())
        .rulebook(version)
        .language(wording.language().locale())
        .outcome(verdict.outcome())
        .evidence(
            plan.harmless().map(nothing -> explainer.evidence(nothing, wording)).orElse(List.of()))
        .category(plan.first().map(Cause::category).orElse(FaultCategory.UNKNOWN))
        .cause(plan.cause())
        .confidence(Explainer.rounded(Certainty.ofCategory(plan.answers())))
        .party(plan.party())
        .payment(wording.payment(verdict.payment()))
        .retry(
            new Retry(verdict.advice(), verdict.reference(), verdict.after(), wording.reason(plan)))
        .faults(faults(plan.faults(), wording))
        .recommendations(wording.recommendations(plan.steps()))
        .messages(wording.messages(plan))
        .handover(HandoverNotes.note(plan.party(), clean, wording))
        .nearMisses(
            plan.others().stream()
                .limit(MOST_NEAR_MISSES)
                .map(other -> explainer.nearMiss(other, wording))
                .toList())
        .raw(
            new Diagnosis.Raw(
                transaction.responseCode(),
                transaction.responseCodeScheme(),
                transaction.errorText()))
        .masked(clean.masked())
        .build();
  }

  /** What was found, in words. */
  public List<Evidence> evidence(List<FiredFinding> findings, Locale language) {
    return explainer.evidence(findings, wording(language));
  }

  /**
   * The questions whose answers would change the plan most.
   *
   * @param what what would be advised of another transaction
   * @param budget for all of them; when it is spent, those found so far are asked
   */
  public List<MissingFact> ask(
      Plan plan,
      CleanTransaction clean,
      Locale language,
      Function<FailedTransaction, Plan> what,
      Budget budget) {
    return new Questions(what, wording(language)).about(clean, plan, budget);
  }

  /**
   * Whoever sees the failure can look the payment up: a program, the payer's phone, or the shop; a
   * fault of a device is seen where the device stands, though a program reports it. Of the money of
   * a refund, a void or a settlement the cardholder decides nothing.
   */
  private static Actor actor(Optional<Cause> first, TransactionType type, List<Signal> signals) {
    boolean program = signals.stream().anyMatch(ProgramSignal.class::isInstance);
    boolean device = is(first, FaultCategory.HARDWARE);
    ActingParty seeing = program && !device ? ActingParty.INTEGRATOR : ActingParty.MERCHANT;
    ActingParty party = first.map(Cause::party).orElse(seeing);
    boolean payer = party == ActingParty.CARDHOLDER;
    if (is(first, FaultCategory.BUSINESS) && OF_THE_SHOP.contains(type)) {
      return new Actor(payer ? ActingParty.MERCHANT : party, seeing, type, true);
    }
    boolean paying =
        payer && first.map(Cause::money).filter(MoneyState.UNKNOWN::equals).isPresent();
    return new Actor(party, paying ? ActingParty.CARDHOLDER : seeing, type, false);
  }

  private static boolean is(Optional<Cause> cause, FaultCategory category) {
    return cause.map(Cause::category).filter(category::equals).isPresent();
  }

  private Wording wording(Locale language) {
    return Language.of(language) == Language.ZH_CN ? chinese : english;
  }

  private List<Fault> faults(List<RankedCause> ranked, Wording wording) {
    List<Fault> faults = new ArrayList<>();
    for (RankedCause fault : ranked) {
      faults.add(explainer.fault(faults.size() + 1, fault, wording));
    }
    return faults;
  }
}
