package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Fault;
import org.posrules.FaultCategory;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.facts.ProgramSignal;
import org.posrules.facts.Signal;
import org.posrules.internal.advice.RecommendationList.Actor;
import org.posrules.internal.advice.RetryRule.Verdict;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.CleanTransaction;
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

  private static final int MOST_NEAR_MISSES = 5;

  private final RulebookVersion version;
  private final Remedies remedies;
  private final RecommendationList recommendations;
  private final Explainer explainer;
  private final Wording english;
  private final Wording chinese;

  public Advisor(RulebookContent rulebook, Map<String, RuleInfo> rules) {
    this.version = rulebook.version();
    this.remedies = new Remedies(rulebook.remedies(), rulebook.causes());
    this.recommendations = new RecommendationList(rulebook.actions(), remedies);
    this.explainer = new Explainer(rulebook, rules, ROW_RULE);
    this.english = new Wording(rulebook, Language.EN);
    this.chinese = new Wording(rulebook, Language.ZH_CN);
  }

  /** The diagnosis, without missing facts and history. */
  public Diagnosis advise(
      String id,
      CleanTransaction clean,
      List<Signal> signals,
      Ranking ranking,
      JudgedPayment payment,
      List<FiredRemedy> fired,
      Locale language) {
    FailedTransaction transaction = clean.transaction();
    Wording wording = wording(language);
    List<RankedCause> ranked = Tried.lower(ranking.faults(), transaction.tried(), remedies, fired);
    Optional<RankedCause> harmless = Harmless.of(ranking, payment);
    Verdict verdict =
        harmless
            .map(nothing -> RetryRule.ofHarmless(nothing.cause().outcome(), payment))
            .orElseGet(() -> RetryRule.of(payment, ranked));
    List<RankedCause> causes = harmless.map(List::of).orElse(ranked);
    Optional<Cause> first = causes.stream().findFirst().map(RankedCause::cause);
    String cause = first.map(Cause::name).orElse(Diagnosis.UNRECOGNISED);
    List<Recommendation> recommended =
        recommendations.make(
            causes, fired, transaction.tried(), verdict, actor(first, signals), wording);
    ActingParty party = recommended.get(0).party();
    return new Diagnosis(
        id,
        FactsDigest.of(transaction),
        transaction.transactionId(),
        version,
        wording.language().locale(),
        verdict.outcome(),
        harmless.map(nothing -> explainer.evidence(nothing, wording)).orElse(List.of()),
        first.map(Cause::category).orElse(FaultCategory.UNKNOWN),
        cause,
        Explainer.rounded(Certainty.ofCategory(causes)),
        party,
        wording.payment(payment),
        new Retry(
            verdict.advice(),
            verdict.reference(),
            verdict.afterSecondsOrNull(),
            wording.reason(verdict)),
        faults(ranked, wording),
        recommended,
        wording.messages(cause, verdict),
        HandoverNotes.note(party, clean, wording),
        List.of(),
        ranking.others().stream()
            .limit(MOST_NEAR_MISSES)
            .map(other -> explainer.nearMiss(other, wording))
            .toList(),
        List.of(),
        new Diagnosis.Raw(
            transaction.responseCode(), transaction.responseCodeScheme(), transaction.errorText()),
        clean.masked(),
        null);
  }

  /**
   * The diagnosis with the questions whose answers would change it most.
   *
   * @param diagnose runs all rules over a clean transaction
   */
  public Diagnosis ask(
      Diagnosis diagnosis,
      CleanTransaction clean,
      Locale language,
      Function<FailedTransaction, Diagnosis> diagnose) {
    return diagnosis.withMissingFacts(
        new Questions(diagnose, wording(language)).about(clean, diagnosis));
  }

  /**
   * Whoever sees the failure can look the payment up: a program, the payer's phone, or the shop.
   */
  private static Actor actor(Optional<Cause> first, List<Signal> signals) {
    boolean program = signals.stream().anyMatch(ProgramSignal.class::isInstance);
    ActingParty seeing = program ? ActingParty.INTEGRATOR : ActingParty.MERCHANT;
    ActingParty party = first.map(Cause::party).orElse(seeing);
    boolean payer =
        party == ActingParty.CARDHOLDER
            && first.map(Cause::money).filter(MoneyState.UNKNOWN::equals).isPresent();
    return new Actor(party, payer ? ActingParty.CARDHOLDER : seeing);
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
