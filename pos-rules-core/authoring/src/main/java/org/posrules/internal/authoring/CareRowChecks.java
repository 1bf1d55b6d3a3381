package org.posrules.internal.authoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.care.Capability;
import org.posrules.care.LinkKind;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Fee;
import org.posrules.internal.rulebook.care.FeePlan;
import org.posrules.internal.rulebook.care.NotableState;
import org.posrules.internal.rulebook.care.PlanLine;
import org.posrules.internal.rulebook.care.Routine;
import org.posrules.internal.rulebook.care.TestStep;
import org.posrules.internal.rulebook.care.TrainingTopic;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Holds what rows about shops name against what there is. */
final class CareRowChecks {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final Layers layers;
  private final Set<String> findings;
  private final Set<String> causes;

  CareRowChecks(Layers layers, Set<String> findings, Set<String> causes) {
    this.layers = layers;
    this.findings = findings;
    this.causes = causes;
  }

  /** {@code row}: where it was read, and where problems are told. */
  void check(Record read, CsvRow row) {
    if (read instanceof Routine routine) {
      finding(routine.finding(), row);
      fact("fact", routine.fact(), days(), row);
    } else if (read instanceof NotableState state) {
      finding(state.finding(), row);
      Set<String> facts = names(ShopFact.all().stream());
      fact("fact", state.fact(), facts, row);
      if (facts.contains(state.fact())) {
        Set<String> values = valuesOf(state.fact());
        values.add(NotableState.UNKNOWN);
        oneOf("is", state.is(), values, row);
      }
    } else if (read instanceof TrainingTopic topic) {
      topic.causes().forEach(cause -> cause(cause, row));
    } else if (read instanceof TestStep step && !step.needs().isEmpty()) {
      oneOf("needs", step.needs(), abilities(), row);
    } else if (read instanceof Fee fee) {
      plan(fee, row);
    } else if (read instanceof FeePlan plan) {
      fees(plan, row);
    } else if (read instanceof PlanLine line) {
      line.needs().forEach(need -> need(need, row));
      named("text_en", line.textEn(), row);
      named("text_zh", line.textZh(), row);
    }
  }

  private static void need(String need, CsvRow row) {
    String[] parts = need.split("=", 2);
    fact("needs", parts[0], asked(), row);
    if (parts.length < 2) {
      row.problem(
          ProblemKind.FIELD_VALUE,
          "needs",
          "needs must be a fact and its value: " + need + "=true");
    } else if (!valuesOf(parts[0]).isEmpty()) {
      oneOf("needs", parts[1], valuesOf(parts[0]), row);
    }
  }

  /** Names in braces are of facts whose values are put in there. */
  private static void named(String column, String text, CsvRow row) {
    NAME.matcher(text).results().forEach(name -> fact(column, name.group(1), asked(), row));
  }

  private void finding(String name, CsvRow row) {
    if (!findings.contains(name)) {
      row.unknown(ProblemKind.UNKNOWN_FINDING, "finding", name, "finding", findings);
    }
  }

  private void cause(String name, CsvRow row) {
    if (!causes.contains(name)) {
      row.unknown(ProblemKind.UNKNOWN_CAUSE, "causes", name, "cause", causes);
    }
  }

  /** Whether it tells of a name that the table of plans does not give. */
  static boolean isOfAPlan(RuleProblem problem) {
    return problem.file().equals(CareTable.FEES.file())
        && problem.message().startsWith("there is no plan ");
  }

  /** Where the other table is lost, that alone is told. */
  private void plan(Fee fee, CsvRow row) {
    Set<String> plans = plans(CareTable.PLANS);
    if (!plans.isEmpty() && !plans.contains(fee.plan())) {
      row.unknown(ProblemKind.FIELD_VALUE, "plan", fee.plan(), "plan", plans);
    }
  }

  private void fees(FeePlan plan, CsvRow row) {
    Set<String> plans = plans(CareTable.FEES);
    if (!plans.isEmpty() && !plans.contains(plan.plan())) {
      row.problem(
          ProblemKind.FIELD_VALUE,
          "plan",
          "no row of " + CareTable.FEES.file() + " says what this plan takes of a payment");
    }
  }

  private static void fact(String column, String name, Set<String> facts, CsvRow row) {
    if (!facts.contains(name)) {
      row.unknown(ProblemKind.UNKNOWN_FACT, column, name, "fact", facts);
    }
  }

  private static void oneOf(String column, String value, Set<String> values, CsvRow row) {
    if (!values.contains(value)) {
      String wanted = column + " must be one of " + String.join(", ", values) + ": " + value;
      row.problem(ProblemKind.FIELD_VALUE, column, wanted + Nearest.hint(value, values));
    }
  }

  private static Set<String> days() {
    return names(
        ShopFact.all().stream()
            .filter(fact -> fact.type() == LocalDate.class && !fact.mayLieAhead()));
  }

  private static Set<String> names(Stream<ShopFact<?>> facts) {
    return facts.map(ShopFact::name).collect(Collectors.toSet());
  }

  /** Each value of a fact that has few. */
  private static Set<String> valuesOf(String name) {
    Set<String> values = new TreeSet<>();
    for (ShopFact<?> fact : ShopFact.all()) {
      if (fact.name().equals(name) && fact.type() == Boolean.class) {
        values.addAll(List.of("true", "false"));
      } else if (fact.name().equals(name) && fact.type().isEnum()) {
        Stream.of(fact.type().getEnumConstants()).map(String::valueOf).forEach(values::add);
      }
    }
    return values;
  }

  private static Set<String> abilities() {
    return Stream.concat(Stream.of(Capability.values()), Stream.of(LinkKind.values()))
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> asked() {
    return names(
        Stream.of(ShopPart.SHOP, ShopPart.READINESS).flatMap(part -> ShopFact.of(part).stream()));
  }

  private Set<String> plans(CareTable<?> table) {
    String[] columns = table.form().columns().toArray(String[]::new);
    layers.fileNeeded(table.file());
    return layers.optional(table.file(), columns).stream()
        .map(row -> row.text("plan"))
        .collect(Collectors.toSet());
  }
}
