package org.posrules.internal.rulebook.care;

import java.util.List;

/**
 * A table about shops, one row a record: the components of the record are its columns. Immutable.
 *
 * @param <R> of a row
 * @param file in the folder of a rulebook
 * @param form of its rows
 */
public record CareTable<R extends Record>(String file, RowForm<R> form) {
  private static final String FOLDER = "care/tables/";

  public static final CareTable<Routine> ROUTINE = of("routine", Routine.class);
  public static final CareTable<NotableState> STATES = of("states", NotableState.class);
  public static final CareTable<KnownVersion> VERSIONS = of("versions", KnownVersion.class);
  public static final CareTable<TrainingTopic> TRAINING = of("training", TrainingTopic.class);
  public static final CareTable<TestStep> COMMISSIONING = of("commissioning", TestStep.class);
  public static final CareTable<Duty> DUTIES = of("duties", Duty.class);
  public static final CareTable<PlanLine> EMERGENCY = of("emergency", PlanLine.class);
  public static final CareTable<Paper> PAPERS = of("papers", Paper.class);
  public static final CareTable<FeePlan> PLANS = of("plans", FeePlan.class);
  public static final CareTable<Fee> FEES = of("fees", Fee.class);

  private static <R extends Record> CareTable<R> of(String name, Class<R> rows) {
    return new CareTable<>(FOLDER + name + ".csv", RowForm.of(rows));
  }

  /** All of them, in a fixed order. */
  public static List<CareTable<?>> all() {
    return List.of(
        ROUTINE, STATES, VERSIONS, TRAINING, COMMISSIONING, DUTIES, EMERGENCY, PAPERS, PLANS, FEES);
  }
}
