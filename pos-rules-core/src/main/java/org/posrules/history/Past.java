package org.posrules.history;

import com.google.auto.value.AutoValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered that a transaction has something in common with, from before it. Immutable.
 * Parts may be added in later versions.
 */
@AutoValue
public abstract class Past {

  /** That nothing is remembered. */
  public static final Past NONE = builder().build();

  Past() {}

  /** A builder; what is not said is not known, or empty. */
  public static Builder builder() {
    return new AutoValue_Past.Builder()
        .recurrences(List.of())
        .rhythms(List.of())
        .outages(List.of())
        .experience(Experience.NONE);
  }

  /** A builder that starts from this. */
  public abstract Builder toBuilder();

  /** Incidents, counted by cause, by what they share and by how long ago. */
  public abstract List<Recurrence> recurrences();

  /** What comes up at the same terminal at regular intervals. */
  public abstract List<Rhythm> rhythms();

  /** When a transaction at the same terminal last succeeded; null when not known. */
  public abstract @Nullable Instant lastSuccess();

  /** Outages that go on at the transaction's time and concern it. */
  public abstract List<Outage> outages();

  /** What has helped before. */
  public abstract Experience experience();

  /** A past of incidents alone. */
  public static Past of(List<Recurrence> recurrences) {
    return builder().recurrences(recurrences).build();
  }

  /** How many incidents of this cause there were at the same terminal within the last hour. */
  public int recentSame(String cause) {
    return recurrences().stream()
        .filter(past -> past.cause().equals(cause))
        .filter(past -> past.common() == Dimension.TERMINAL && past.within() == Window.HOUR)
        .mapToInt(Recurrence::incidents)
        .sum();
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link Past#recurrences()}. */
    public abstract Builder recurrences(List<Recurrence> recurrences);

    /** Sets {@link Past#rhythms()}. */
    public abstract Builder rhythms(List<Rhythm> rhythms);

    /** Sets {@link Past#lastSuccess()}. */
    public abstract Builder lastSuccess(@Nullable Instant lastSuccess);

    /** Sets {@link Past#outages()}. */
    public abstract Builder outages(List<Outage> outages);

    /** Sets {@link Past#experience()}. */
    public abstract Builder experience(Experience experience);

    abstract List<Recurrence> recurrences();

    abstract List<Rhythm> rhythms();

    abstract List<Outage> outages();

    abstract Past autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public Past build() {
      return this.recurrences(List.copyOf(recurrences()))
          .rhythms(List.copyOf(rhythms()))
          .outages(List.copyOf(outages()))
          .autoBuild();
    }
  }
}
