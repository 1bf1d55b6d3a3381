package org.posrules.care;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;
import java.util.List;
import org.posrules.ActingParty;
import org.posrules.facts.Severity;

/**
 * Something about a shop that is to be done, and why. Immutable. Parts may be added in later
 * versions.
 */
@AutoValue
public abstract class CareFinding {

  CareFinding() {}

  /** A builder; what is not said is empty. */
  public static Builder builder() {
    return new AutoValue_CareFinding.Builder()
        .subjects(List.of())
        .summary("")
        .why("")
        .because(List.of())
        .title("")
        .steps(List.of())
        .explains(List.of());
  }

  /** Its name in the rulebook, for example {@code CLEANING_OVERDUE}. */
  public abstract String finding();

  /** What it is about. */
  public abstract CareTopic topic();

  /** How long it may wait. */
  public abstract Severity severity();

  /** Which terminals or people; empty where it is the shop. */
  public abstract List<String> subjects();

  /** One sentence, in the asked language. */
  public abstract String summary();

  /** What it may come to. */
  public abstract String why();

  /** What it was concluded from; at least one. */
  public abstract List<CareEvidence> because();

  /** Who acts. */
  public abstract ActingParty party();

  /** What to do: id in the rulebook. */
  public abstract String action();

  /** What to do, in one line. */
  public abstract String title();

  /** What to do, in order. */
  public abstract List<String> steps();

  /** How long doing it takes, in minutes, for all subjects together; at least 1. */
  public abstract int minutes();

  /**
   * What doing it is expected to save in a year, in minutes of trading or of work: how likely it
   * comes to harm, times what that costs, for all subjects together.
   */
  public abstract double benefitMinutes();

  /** By when; in the past where it is overdue. */
  public abstract LocalDate due();

  /** Causes of failed payments that it makes likelier. */
  public abstract List<String> explains();

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link CareFinding#finding()}. */
    public abstract Builder finding(String finding);

    /** Sets {@link CareFinding#topic()}. */
    public abstract Builder topic(CareTopic topic);

    /** Sets {@link CareFinding#severity()}. */
    public abstract Builder severity(Severity severity);

    /** Sets {@link CareFinding#subjects()}. */
    public abstract Builder subjects(List<String> subjects);

    /** Sets {@link CareFinding#summary()}. */
    public abstract Builder summary(String summary);

    /** Sets {@link CareFinding#why()}. */
    public abstract Builder why(String why);

    /** Sets {@link CareFinding#because()}. */
    public abstract Builder because(List<CareEvidence> because);

    /** Sets {@link CareFinding#party()}. */
    public abstract Builder party(ActingParty party);

    /** Sets {@link CareFinding#action()}. */
    public abstract Builder action(String action);

    /** Sets {@link CareFinding#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link CareFinding#steps()}. */
    public abstract Builder steps(List<String> steps);

    /** Sets {@link CareFinding#minutes()}. */
    public abstract Builder minutes(int minutes);

    /** Sets {@link CareFinding#benefitMinutes()}. */
    public abstract Builder benefitMinutes(double benefitMinutes);

    /** Sets {@link CareFinding#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets {@link CareFinding#explains()}. */
    public abstract Builder explains(List<String> explains);

    abstract List<String> subjects();

    abstract List<CareEvidence> because();

    abstract List<String> steps();

    abstract List<String> explains();

    abstract CareFinding autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public CareFinding build() {
      return this.subjects(List.copyOf(subjects()))
          .because(List.copyOf(because()))
          .steps(List.copyOf(steps()))
          .explains(List.copyOf(explains()))
          .autoBuild();
    }
  }
}
