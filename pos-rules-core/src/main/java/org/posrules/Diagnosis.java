package org.posrules;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.care.CareFinding;
import org.posrules.history.Outage;
import org.posrules.rulebook.RulebookVersion;

/**
 * Why the transaction failed, who must act, what to do first, and whether a repeat is safe.
 * Immutable; safe to share. Holds no card data. An engine makes them; the builder is for tests of
 * those who use one. Parts may be added in later versions.
 */
@AutoValue
public abstract class Diagnosis {

  /** The cause of a diagnosis that names no fault. */
  public static final String UNRECOGNISED = "UNRECOGNISED";

  Diagnosis() {}

  /**
   * A builder; what is not said is not known, or empty, and the advice is that of an unknown state:
   * look up before any repeat.
   */
  public static Builder builder() {
    return new AutoValue_Diagnosis.Builder()
        .diagnosisId("")
        .factsDigest("")
        .rulebook(new RulebookVersion("", ""))
        .language(Locale.ENGLISH)
        .outcome(Outcome.INSUFFICIENT_EVIDENCE)
        .category(FaultCategory.UNKNOWN)
        .cause(UNRECOGNISED)
        .confidence(0)
        .party(ActingParty.MERCHANT)
        .payment(new Payment(PaymentState.UNKNOWN, List.of()))
        .retry(new Retry(RetryAdvice.VERIFY_FIRST, Retry.Reference.SAME, null, ""))
        .messages(new Messages("", "", "", ""))
        .handover(new Handover(ActingParty.MERCHANT, List.of()))
        .raw(new Raw(null, null, null))
        .evidence(List.of())
        .faults(List.of())
        .recommendations(List.of())
        .missingFacts(List.of())
        .nearMisses(List.of())
        .shadow(List.of())
        .notes(List.of())
        .openFindings(List.of())
        .masked(List.of());
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** A ULID, another one each time. */
  public abstract String diagnosisId();

  /** Names the facts, masked: equal for equal facts, {@code sha256:} and hex digits. */
  public abstract String factsDigest();

  /** The caller's reference, echoed. */
  public abstract @Nullable String transactionId();

  /** Which rules said so. */
  public abstract RulebookVersion rulebook();

  /** Of the texts; it may be another one than was asked for. */
  public abstract Locale language();

  /** Whether the facts sufficed, and whether anything has failed at all. */
  public abstract Outcome outcome();

  /** Why nothing has failed; empty where the outcome is another, a fault has its own. */
  public abstract List<Evidence> evidence();

  /** Of the first fault, or {@link FaultCategory#UNKNOWN}. */
  public abstract FaultCategory category();

  /**
   * Of the first fault, or {@code UNRECOGNISED}; where nothing has failed, what it is instead, for
   * example {@code PROMPT_SHOWN}.
   */
  public abstract String cause();

  /**
   * 0 to 1, how likely {@code category} is right, and thus where to look: the sum of the
   * confidences of all {@code faults} of that category. How likely {@code cause} is stands in
   * {@link Fault#confidence()} and is less where several suspects share the category. Where nothing
   * has failed, how sure that is; 0 where the facts do not tell.
   */
  public abstract double confidence();

  /** Who must act first: who does the first recommendation. */
  public abstract ActingParty party();

  /** What is proven about the money. */
  public abstract Payment payment();

  /** Whether a repeat is safe. */
  public abstract Retry retry();

  /** Most likely first; empty when unknown, and when nothing has failed. */
  public abstract List<Fault> faults();

  /** What to do, in the order of least expected time to a cure; never empty. */
  public abstract List<Recommendation> recommendations();

  /** What to tell whom. */
  public abstract Messages messages();

  /** What the acting party will ask for. */
  public abstract Handover handover();

  /** Facts not given that would change the answer most; empty unless asked for or unknown. */
  public abstract List<MissingFact> missingFacts();

  /** Causes that came close, and what set them back. */
  public abstract List<NearMiss> nearMisses();

  /** What experimental rules found; nothing else in the diagnosis rests on it. */
  public abstract List<Evidence> shadow();

  /**
   * Sentences: since when and for whom an outage goes on that explains the failure, and which facts
   * were given and could not be used.
   */
  public abstract List<String> notes();

  /**
   * What is known to be open at the shop, and makes one of the {@code faults} likelier; the most
   * pressing first. Empty when the engine knows no shops.
   */
  public abstract List<CareFinding> openFindings();

  /** What was received, masked. */
  public abstract Raw raw();

  /** Names of the request fields in which something was masked. */
  public abstract List<String> masked();

  /** What the incident history did with it; null when there is no history. */
  public abstract @Nullable HistoryNote history();

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

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Diagnosis#diagnosisId()}. */
    public abstract Builder diagnosisId(String diagnosisId);

    /** Sets {@link Diagnosis#factsDigest()}. */
    public abstract Builder factsDigest(String factsDigest);

    /** Sets {@link Diagnosis#transactionId()}. */
    public abstract Builder transactionId(@Nullable String transactionId);

    /** Sets {@link Diagnosis#rulebook()}. */
    public abstract Builder rulebook(RulebookVersion rulebook);

    /** Sets {@link Diagnosis#language()}. */
    public abstract Builder language(Locale language);

    /** Sets {@link Diagnosis#outcome()}. */
    public abstract Builder outcome(Outcome outcome);

    /** Sets {@link Diagnosis#evidence()}. */
    public abstract Builder evidence(List<Evidence> evidence);

    /** Sets {@link Diagnosis#category()}. */
    public abstract Builder category(FaultCategory category);

    /** Sets {@link Diagnosis#cause()}. */
    public abstract Builder cause(String cause);

    /** Sets {@link Diagnosis#confidence()}. */
    public abstract Builder confidence(double confidence);

    /** Sets {@link Diagnosis#party()}. */
    public abstract Builder party(ActingParty party);

    /** Sets {@link Diagnosis#payment()}. */
    public abstract Builder payment(Payment payment);

    /** Sets {@link Diagnosis#retry()}. */
    public abstract Builder retry(Retry retry);

    /** Sets {@link Diagnosis#faults()}. */
    public abstract Builder faults(List<Fault> faults);

    /** Sets {@link Diagnosis#recommendations()}. */
    public abstract Builder recommendations(List<Recommendation> recommendations);

    /** Sets {@link Diagnosis#messages()}. */
    public abstract Builder messages(Messages messages);

    /** Sets {@link Diagnosis#handover()}. */
    public abstract Builder handover(Handover handover);

    /** Sets {@link Diagnosis#missingFacts()}. */
    public abstract Builder missingFacts(List<MissingFact> missingFacts);

    /** Sets {@link Diagnosis#nearMisses()}. */
    public abstract Builder nearMisses(List<NearMiss> nearMisses);

    /** Sets {@link Diagnosis#shadow()}. */
    public abstract Builder shadow(List<Evidence> shadow);

    /** Sets {@link Diagnosis#notes()}. */
    public abstract Builder notes(List<String> notes);

    /** Sets {@link Diagnosis#openFindings()}. */
    public abstract Builder openFindings(List<CareFinding> openFindings);

    /** Sets {@link Diagnosis#raw()}. */
    public abstract Builder raw(Raw raw);

    /** Sets {@link Diagnosis#masked()}. */
    public abstract Builder masked(List<String> masked);

    /** Sets {@link Diagnosis#history()}. */
    public abstract Builder history(@Nullable HistoryNote history);

    abstract List<Evidence> evidence();

    abstract List<Fault> faults();

    abstract List<Recommendation> recommendations();

    abstract List<MissingFact> missingFacts();

    abstract List<NearMiss> nearMisses();

    abstract List<Evidence> shadow();

    abstract List<String> notes();

    abstract List<CareFinding> openFindings();

    abstract List<String> masked();

    abstract Diagnosis autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public Diagnosis build() {
      return this.evidence(List.copyOf(evidence()))
          .faults(List.copyOf(faults()))
          .recommendations(List.copyOf(recommendations()))
          .missingFacts(List.copyOf(missingFacts()))
          .nearMisses(List.copyOf(nearMisses()))
          .shadow(List.copyOf(shadow()))
          .notes(List.copyOf(notes()))
          .openFindings(List.copyOf(openFindings()))
          .masked(List.copyOf(masked()))
          .autoBuild();
    }
  }
}
