package org.posrules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Outage;
import org.posrules.rulebook.RulebookVersion;

/**
 * Why the transaction failed, who must act, what to do first, and whether a repeat is safe.
 * Immutable; safe to share. Holds no card data.
 *
 * @param diagnosisId a ULID, another one each time
 * @param factsDigest names the facts, masked: equal for equal facts, {@code sha256:} and hex digits
 * @param transactionId the caller's reference, echoed
 * @param rulebook which rules said so
 * @param language of the texts; it may be another one than was asked for
 * @param outcome whether the facts sufficed, and whether anything has failed at all
 * @param evidence why nothing has failed; empty where the outcome is another, a fault has its own
 * @param category of the first fault, or {@link FaultCategory#UNKNOWN}
 * @param cause of the first fault, or {@code UNRECOGNISED}; where nothing has failed, what it is
 *     instead, for example {@code PROMPT_SHOWN}
 * @param confidence 0 to 1, how likely {@code category} is right, and thus where to look: the sum
 *     of the confidences of all {@code faults} of that category. How likely {@code cause} is stands
 *     in {@link Fault#confidence()} and is less where several suspects share the category. Where
 *     nothing has failed, how sure that is; 0 where the facts do not tell
 * @param party who must act first: who does the first recommendation
 * @param payment what is proven about the money
 * @param retry whether a repeat is safe
 * @param faults most likely first; empty when unknown, and when nothing has failed
 * @param recommendations what to do, in the order of least expected time to a cure; never empty
 * @param messages what to tell whom
 * @param handover what the acting party will ask for
 * @param missingFacts facts not given that would change the answer most; empty unless asked for or
 *     unknown
 * @param nearMisses causes that came close, and what set them back
 * @param shadow what experimental rules found; nothing else in the diagnosis rests on it
 * @param notes sentences: since when and for whom an outage goes on that explains the failure, and
 *     which facts were given and could not be used
 * @param raw what was received, masked
 * @param masked names of the request fields in which something was masked
 * @param history what the incident history did with it; null when there is no history
 */
public record Diagnosis(
    String diagnosisId,
    String factsDigest,
    @Nullable String transactionId,
    RulebookVersion rulebook,
    Locale language,
    Outcome outcome,
    List<Evidence> evidence,
    FaultCategory category,
    String cause,
    double confidence,
    ActingParty party,
    Payment payment,
    Retry retry,
    List<Fault> faults,
    List<Recommendation> recommendations,
    Messages messages,
    Handover handover,
    List<MissingFact> missingFacts,
    List<NearMiss> nearMisses,
    List<Evidence> shadow,
    List<String> notes,
    Raw raw,
    List<String> masked,
    @Nullable HistoryNote history) {

  /** The cause of a diagnosis that names no fault. */
  public static final String UNRECOGNISED = "UNRECOGNISED";

  public Diagnosis {
    evidence = List.copyOf(evidence);
    faults = List.copyOf(faults);
    recommendations = List.copyOf(recommendations);
    missingFacts = List.copyOf(missingFacts);
    nearMisses = List.copyOf(nearMisses);
    shadow = List.copyOf(shadow);
    notes = List.copyOf(notes);
    masked = List.copyOf(masked);
  }

  /** The same with what the incident history did. */
  public Diagnosis withHistory(HistoryNote note) {
    return with(missingFacts, shadow, notes, note);
  }

  /** The same with questions. */
  public Diagnosis withMissingFacts(List<MissingFact> missing) {
    return with(missing, shadow, notes, history);
  }

  /** The same with notes. */
  public Diagnosis withNotes(List<String> sentences) {
    return with(missingFacts, shadow, sentences, history);
  }

  /** The same with what experimental rules found. */
  public Diagnosis withShadow(List<Evidence> found) {
    return with(missingFacts, found, notes, history);
  }

  private Diagnosis with(
      List<MissingFact> missing,
      List<Evidence> found,
      List<String> sentences,
      @Nullable HistoryNote note) {
    return new Diagnosis(
        diagnosisId,
        factsDigest,
        transactionId,
        rulebook,
        language,
        outcome,
        evidence,
        category,
        cause,
        confidence,
        party,
        payment,
        retry,
        faults,
        recommendations,
        messages,
        handover,
        missing,
        nearMisses,
        found,
        sentences,
        raw,
        masked,
        note);
  }

  /**
   * What was received, masked.
   *
   * @param responseCode as received
   * @param responseCodeScheme the scheme by its canonical name, or as received when unknown
   * @param errorText with everything sensitive masked
   */
  public record Raw(
      @Nullable String responseCode,
      @Nullable String responseCodeScheme,
      @Nullable String errorText) {}

  /**
   * What the incident history did.
   *
   * @param stored whether the incident is kept; one whose transaction is kept already is
   * @param recentSame incidents with the same cause at this terminal within the last hour, before
   *     this one
   * @param outages that go on and concern this transaction
   */
  public record HistoryNote(boolean stored, int recentSame, List<Outage> outages) {
    public HistoryNote {
      outages = List.copyOf(outages);
    }
  }
}
