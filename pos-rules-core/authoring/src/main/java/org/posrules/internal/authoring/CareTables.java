package org.posrules.internal.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.posrules.internal.rulebook.care.RowForm;
import org.posrules.internal.rulebook.care.TestStep;
import org.posrules.internal.rulebook.care.TrainingTopic;
import org.posrules.rulebook.ProblemKind;

/** Reads the tables about shops, and holds what their rows name against what there is. */
final class CareTables {
  private final Layers layers;
  private final Set<String> findings;
  private final Set<String> causes;

  CareTables(Layers layers, Set<String> findings, Set<String> causes) {
    this.layers = layers;
    this.findings = findings;
    this.causes = causes;
  }

  /** The rows of a table in the order of layers and lines; none where there is no such file. */
  <R extends Record> List<R> rows(CareTable<R> table) {
    RowForm<R> form = table.form();
    Set<List<String>> keys = new HashSet<>();
    List<R> rows = new ArrayList<>();
    for (CsvRow row : layers.optional(table.file(), form.columns().toArray(String[]::new))) {
      List<@Nullable Object> values = new ArrayList<>();
      int before = row.table().problems().size();
      for (String column : form.columns()) {
        values.add(value(form, column, row));
      }
      if (row.table().problems().size() == before) {
        R read = form.row(values);
        check(read, row);
        rows.add(read);
      }
      if (!keys.add(key(row, form))) {
        row.problem(
            ProblemKind.ROW_TWICE, "this stands twice: " + String.join(" ", key(row, form)));
      }
    }
    return rows;
  }

  /** The first columns name a row, as far as their values are no texts for readers. */
  private static List<String> key(CsvRow row, RowForm<?> form) {
    return form.columns().stream()
        .takeWhile(column -> !column.endsWith("_en"))
        .limit(3)
        .map(row::text)
        .toList();
  }

  private static @Nullable Object value(RowForm<?> form, String column, CsvRow row) {
    String text = form.mayBeEmpty(column) ? row.text(column) : row.needed(column);
    try {
      return text.isBlank() && !form.mayBeEmpty(column) ? null : form.value(column, text);
    } catch (IllegalArgumentException e) {
      row.problem(ProblemKind.FIELD_VALUE, column, column + " " + e.getMessage() + ": " + text);
      return null;
    }
  }

  private void check(Record read, CsvRow row) {
    if (read instanceof Routine routine) {
      known("finding", routine.finding(), findings, ProblemKind.UNKNOWN_FINDING, row);
      known("fact", routine.fact(), days(), ProblemKind.UNKNOWN_FACT, row);
    } else if (read instanceof NotableState state) {
      known("finding", state.finding(), findings, ProblemKind.UNKNOWN_FINDING, row);
      known("fact", state.fact(), names(ShopFact.all().stream()), ProblemKind.UNKNOWN_FACT, row);
      known("is", state.is(), valuesOf(state.fact()), ProblemKind.FIELD_VALUE, row);
    } else if (read instanceof TrainingTopic topic) {
      topic
          .causes()
          .forEach(cause -> known("causes", cause, causes, ProblemKind.UNKNOWN_CAUSE, row));
    } else if (read instanceof TestStep step && !step.needs().isEmpty()) {
      known("needs", step.needs(), abilities(), ProblemKind.FIELD_VALUE, row);
    } else if (read instanceof Fee fee) {
      known("plan", fee.plan(), plans(CareTable.PLANS), ProblemKind.FIELD_VALUE, row);
    } else if (read instanceof FeePlan plan && !plans(CareTable.FEES).contains(plan.plan())) {
      row.problem(
          ProblemKind.FIELD_VALUE,
          "plan",
          "no row of " + CareTable.FEES.file() + " says what this plan takes of a payment");
    } else if (read instanceof PlanLine line) {
      line.needs()
          .forEach(
              need ->
                  known("needs", need.split("=", 2)[0], asked(), ProblemKind.UNKNOWN_FACT, row));
    }
  }

  private static void known(
      String column, String name, Set<String> names, ProblemKind kind, CsvRow row) {
    if (!names.contains(name)) {
      row.unknown(kind, column, name, column, names);
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

  /** That it is unknown, and each value of a fact that has few. */
  private static Set<String> valuesOf(String name) {
    Set<String> values = new TreeSet<>(Set.of(NotableState.UNKNOWN));
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
        .collect(Collectors.toSet());
  }

  private static Set<String> asked() {
    return names(
        Stream.of(ShopPart.SHOP, ShopPart.READINESS).flatMap(part -> ShopFact.of(part).stream()));
  }

  private Set<String> plans(CareTable<?> table) {
    String[] columns = table.form().columns().toArray(String[]::new);
    return layers.optional(table.file(), columns).stream()
        .map(row -> row.text("plan"))
        .collect(Collectors.toSet());
  }
}
