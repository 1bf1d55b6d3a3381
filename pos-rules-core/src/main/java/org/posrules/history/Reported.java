package org.posrules.history;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.References;
import org.posrules.SchemeCode;

/** What was told of a failure, masked. Immutable. Parts may be added in later versions. */
@AutoValue
public abstract class Reported {

  Reported() {}

  /** A builder; what is not said is not known, or empty. */
  public static Builder builder() {
    return new AutoValue_Reported.Builder().codes(List.of()).tried(List.of());
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** As received, the response code first. */
  public abstract List<SchemeCode> codes();

  /** With everything sensitive masked. */
  public abstract @Nullable String errorText();

  /**
   * The currency and the size of the amount by its number of digits, for example {@code CNY
   * 100-999}; never the amount.
   */
  public abstract @Nullable String amountClass();

  /** By which other parties find the transaction. */
  public abstract @Nullable References references();

  /** Actions that had been tried without success, by id. */
  public abstract List<String> tried();

  /** Of which kind it is; texts stay out of logs. */
  @Override
  public final String toString() {
    return "Reported[" + codes() + "]";
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Reported#codes()}. */
    public abstract Builder codes(List<SchemeCode> codes);

    /** Sets {@link Reported#errorText()}. */
    public abstract Builder errorText(@Nullable String errorText);

    /** Sets {@link Reported#amountClass()}. */
    public abstract Builder amountClass(@Nullable String amountClass);

    /** Sets {@link Reported#references()}. */
    public abstract Builder references(@Nullable References references);

    /** Sets {@link Reported#tried()}. */
    public abstract Builder tried(List<String> tried);

    abstract List<SchemeCode> codes();

    abstract List<String> tried();

    abstract Reported autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public Reported build() {
      return this.codes(List.copyOf(codes())).tried(List.copyOf(tried())).autoBuild();
    }
  }
}
