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
import org.posrules.Outcome;
import org.posrules.Retry;
import org.posrules.facts.Signal;
import org.posrules.internal.advice.OutcomeGuard.Verdict;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.FiredRemedy;
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
      CleanTransaction clean,
      List<Signal> signals,
      Ranking ranking,
      List<FiredRemedy> fired,
      Locale language) {
    FailedTransaction transaction = clean.transaction();
    Wording wording = wording(language);
    List<RankedCause> ranked = Tried.lower(ranking.faults(), transaction.tried(), remedies, fired);
    Verdict verdict =
        new OutcomeGuard(OutcomeEvidence.of(transaction, signals)).judge(transaction, ranked);
    Optional<Cause> first = ranked.stream().findFirst().map(RankedCause::cause);
    String cause = first.map(Cause::name).orElse(Diagnosis.UNRECOGNISED);
    ActingParty party = first.map(Cause::party).orElse(ActingParty.MERCHANT);
    boolean says = first.map(Cause::money).map(MoneyState.UNKNOWN::equals).orElse(true);
    List<Fault> faults = faults(ranked, wording);
    return new Diagnosis(
        DiagnosisId.of(clean.time(), version.digest() + transaction),
        transaction.transactionId(),
        version,
        ranked.isEmpty() ? Outcome.INSUFFICIENT_EVIDENCE : Outcome.DIAGNOSED,
        first.map(Cause::category).orElse(FaultCategory.UNKNOWN),
        cause,
        faults.isEmpty() ? 0 : faults.get(0).confidence(),
        party,
        retry(verdict, wording),
        faults,
        recommendations.make(ranked, fired, transaction.tried(), verdict, wording),
        wording.messages(cause, verdict.open(), says),
        HandoverNotes.note(party, clean, wording),
        List.of(),
        ranking.others().stream().map(other -> explainer.nearMiss(other, wording)).toList(),
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

  private static Retry retry(Verdict verdict, Wording wording) {
    return new Retry(
        verdict.advice(),
        verdict.reference(),
        verdict.afterSecondsOrNull(),
        wording.word("retry." + verdict.reason()));
  }
}
