package org.posrules.care;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posrules.rulebook.RulebookVersion;

/**
 * What is to be done about the set-up of a shop, most pressing first. Immutable; safe to share.
 * Parts may be added in later versions.
 */
@AutoValue
public abstract class ShopAssessment {

  ShopAssessment() {}

  /** A builder; what is not said is empty. */
  public static Builder builder() {
    return new AutoValue_ShopAssessment.Builder()
        .rulebook(new RulebookVersion("", ""))
        .language(Locale.ENGLISH)
        .name("")
        .summary("")
        .findings(List.of())
        .notGiven(List.of())
        .plans(List.of())
        .sheets(List.of())
        .notes(List.of());
  }

  /** The day for which it was made. */
  public abstract LocalDate assessedOn();

  /** Which rules said so. */
  public abstract RulebookVersion rulebook();

  /** Of the texts; it may be another one than was asked for. */
  public abstract Locale language();

  /** As the shop calls itself; empty where it is not known. */
  public abstract String name();

  /** How much was found, and that nothing was where it is so, in one or two sentences. */
  public abstract String summary();

  /**
   * By how long they may wait; what may wait equally long, by what a minute of effort is expected
   * to save.
   */
  public abstract List<CareFinding> findings();

  /** What could not be looked at. */
  public abstract List<NotGiven> notGiven();

  /** What each fee plan costs, the cheapest first; empty where no turnover is known. */
  public abstract List<PlanCost> plans();

  /** The pages to print for this shop. */
  public abstract List<Sheet> sheets();

  /** Sentences on facts that were given and could not be used. */
  public abstract List<String> notes();

  /** The page for this, where there is one for this shop. */
  public Optional<Sheet> sheet(Sheet.Kind kind) {
    return sheets().stream().filter(sheet -> sheet.kind() == kind).findFirst();
  }

  /** Collects the parts. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** Sets {@link ShopAssessment#assessedOn()}. */
    public abstract Builder assessedOn(LocalDate assessedOn);

    /** Sets {@link ShopAssessment#rulebook()}. */
    public abstract Builder rulebook(RulebookVersion rulebook);

    /** Sets {@link ShopAssessment#language()}. */
    public abstract Builder language(Locale language);

    /** Sets {@link ShopAssessment#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link ShopAssessment#summary()}. */
    public abstract Builder summary(String summary);

    /** Sets {@link ShopAssessment#findings()}. */
    public abstract Builder findings(List<CareFinding> findings);

    /** Sets {@link ShopAssessment#notGiven()}. */
    public abstract Builder notGiven(List<NotGiven> notGiven);

    /** Sets {@link ShopAssessment#plans()}. */
    public abstract Builder plans(List<PlanCost> plans);

    /** Sets {@link ShopAssessment#sheets()}. */
    public abstract Builder sheets(List<Sheet> sheets);

    /** Sets {@link ShopAssessment#notes()}. */
    public abstract Builder notes(List<String> notes);

    abstract List<CareFinding> findings();

    abstract List<NotGiven> notGiven();

    abstract List<PlanCost> plans();

    abstract List<Sheet> sheets();

    abstract List<String> notes();

    abstract ShopAssessment autoBuild();

    /**
     * The value.
     *
     * @throws IllegalStateException that names what is missing and cannot be
     */
    public ShopAssessment build() {
      return this.findings(List.copyOf(findings()))
          .notGiven(List.copyOf(notGiven()))
          .plans(List.copyOf(plans()))
          .sheets(List.copyOf(sheets()))
          .notes(List.copyOf(notes()))
          .autoBuild();
    }
  }
}
