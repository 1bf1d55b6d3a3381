package org.posrules.history;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** What was concluded of a failure. Immutable. Parts may be added in later versions. */
@AutoValue
public abstract class Verdict {
  Verdict() {}

  /** A builder; what is not said is not known, or empty. */
  public static Builder builder() {
    return new AutoValue_Verdict.Builder().causes(List.of()).actions(List.of());
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** Of the first cause. */
  public abstract FaultCategory category();

  /** Most likely first; never empty: {@code UNRECOGNISED} where none was found. */
  public abstract List<String> causes();

  /** Who was to act first. */
  public abstract ActingParty party();

  /** What was proven about the money. */
  public abstract PaymentState payment();

  /** The advice on a repeat. */
  public abstract RetryAdvice retry();

  /** That were recommended, in their order, by id. */
  public abstract List<String> actions();

  /** Version that said so. */
  public abstract String rulebook();

  /** The most likely cause. */
  public String cause() {
    return causes().get(0);
  }

  /**
   * Whether it is more careful of the money: by what is proven of it, and where that is alike by
   * the advice. Proven to be charged is more than unknown, since nothing told later takes that
   * back; unknown is more than all that lets somebody repeat.
   */
  public boolean isMoreCarefulThan(Verdict other) {
    return isMoreCarefulThan(other.payment(), other.retry());
  }

  final boolean isMoreCarefulThan(PaymentState payment, RetryAdvice retry) {
    int more = careOfMoney(payment()) - careOfMoney(payment);
    return more == 0 ? retry().compareTo(retry) > 0 : more > 0;
  }

  private static int careOfMoney(PaymentState payment) {
    return payment.isRepeatable() ? 0 : payment == PaymentState.UNKNOWN ? 1 : 2;
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Verdict#category()}. */
    public abstract Builder category(FaultCategory category);

    /** Sets {@link Verdict#causes()}. */
    public abstract Builder causes(List<String> causes);

    /** Sets {@link Verdict#party()}. */
    public abstract Builder party(ActingParty party);

    /** Sets {@link Verdict#payment()}. */
    public abstract Builder payment(PaymentState payment);

    /** Sets {@link Verdict#retry()}. */
    public abstract Builder retry(RetryAdvice retry);

    /** Sets {@link Verdict#actions()}. */
    public abstract Builder actions(List<String> actions);

    /** Sets {@link Verdict#rulebook()}. */
    public abstract Builder rulebook(String rulebook);

    abstract List<String> causes();

    abstract List<String> actions();

    abstract Verdict autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public Verdict build() {
      if (causes().isEmpty()) {
        throw new IllegalArgumentException("a verdict names a cause, or " + Diagnosis.UNRECOGNISED);
      }
      return this.causes(List.copyOf(causes())).actions(List.copyOf(actions())).autoBuild();
    }
  }
}
