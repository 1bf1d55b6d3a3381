package org.posrules.history;

import com.google.auto.value.AutoValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One diagnosed failure, for later analysis: the code with its time, its place and its cause. Holds
 * no card data. Immutable. Parts may be added in later versions.
 */
@AutoValue
public abstract class Incident {

  Incident() {}

  /** A builder; what is not said is not known, or empty. */
  public static Builder builder() {
    return new AutoValue_Incident.Builder();
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** Of the diagnosis, a ULID; no two incidents have the same. */
  public abstract String id();

  /** The caller's reference; it tells sales of one terminal apart. */
  public abstract @Nullable String transactionId();

  /** When and where it was. */
  public abstract Occasion occasion();

  /** What was told of it. */
  public abstract Reported reported();

  /** What was concluded. */
  public abstract Verdict verdict();

  /**
   * The sale that it is of: a second incident of the same one is the first one again. Empty without
   * a {@link #transactionId()}.
   */
  public final Optional<Sale> sale() {
    return Optional.ofNullable(transactionId())
        .map(id -> new Sale(orNone(occasion().merchantId()), orNone(occasion().terminalId()), id));
  }

  /**
   * The same with what a later diagnosis of its sale was told and concluded, if that is more
   * careful of the money. Its id, time and place stay.
   */
  public final Incident heeding(Incident later) {
    return later.verdict().isMoreCarefulThan(verdict())
        ? toBuilder().reported(later.reported()).verdict(later.verdict()).build()
        : this;
  }

  private static String orNone(@Nullable String name) {
    return name == null ? "" : name;
  }

  /** When, what and under which id; names of places and the card's token stay out of logs. */
  @Override
  public final String toString() {
    return "Incident[" + id() + ", " + occasion().time() + ", " + verdict().cause() + "]";
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Incident#id()}. */
    public abstract Builder id(String id);

    /** Sets {@link Incident#transactionId()}. */
    public abstract Builder transactionId(@Nullable String transactionId);

    /** Sets {@link Incident#occasion()}. */
    public abstract Builder occasion(Occasion occasion);

    /** Sets {@link Incident#reported()}. */
    public abstract Builder reported(Reported reported);

    /** Sets {@link Incident#verdict()}. */
    public abstract Builder verdict(Verdict verdict);

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public abstract Incident build();
  }
}
