package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;

/** Reads {@code tables/causes.csv} and holds it to its laws. */
final class CauseReader {
  private static final int DEEPEST = 4;

  private CauseReader() {}

  static Map<String, Cause> read(Layers layers) {
    List<CsvRow> rows =
        layers.table(
            "tables/causes.csv",
            "cause",
            "parent",
            "category",
            "party",
            "retry",
            "outcome",
            "wait_seconds",
            "phase");
    Map<String, Cause> causes = new TreeMap<>();
    Map<String, CsvRow> places = new HashMap<>();
    for (CsvRow row : rows) {
      Layers.putOnce(causes, row.needed("cause"), row, CauseReader::cause);
      places.put(row.text("cause"), row);
    }
    layers
        .causeFloor()
        .check(causes, cause -> place(places.get(cause.name())), layers.problems());
    causes.values().forEach(cause -> checkParents(cause, causes, places.get(cause.name())));
    return causes;
  }

  private static RulePlace place(@Nullable CsvRow row) {
    return row == null ? RulePlace.of("tables/causes.csv") : row.place();
  }

  private static Cause cause(CsvRow row) {
    String parent = row.text("parent");
    Outcome outcome = outcome(row.text("category"));
    Cause cause =
        new Cause(
            row.text("cause"),
            parent.isEmpty() ? null : parent,
            outcome.isHarmless()
                ? FaultCategory.UNKNOWN
                : row.oneOf("category", FaultCategory.UNKNOWN),
            outcome,
            row.oneOf("party", ActingParty.MERCHANT),
            row.oneOf("retry", RetryAdvice.VERIFY_FIRST),
            row.oneOf("outcome", MoneyState.UNKNOWN),
            row.text("phase"),
            row.number("wait_seconds"));
    checkLaws(cause, row);
    return cause;
  }

  /** A category is where a fault lies; in its place may stand why there is none. */
  private static Outcome outcome(String category) {
    return Stream.of(Outcome.NO_FAULT, Outcome.OUT_OF_SCOPE)
        .filter(harmless -> harmless.name().equals(category))
        .findFirst()
        .orElse(Outcome.DIAGNOSED);
  }

  private static void checkLaws(Cause cause, CsvRow row) {
    if (!cause.name().matches("[A-Z][A-Z0-9_]*")) {
      row.problem(ProblemKind.NAME_FORM, "a cause is written in SCREAMING_SNAKE: " + cause.name());
    }
    boolean open = cause.money() == MoneyState.UNKNOWN || cause.money() == MoneyState.OPEN;
    if (cause.phase().isEmpty() == (cause.money() == MoneyState.NOT_SENT)) {
      row.problem(
          ProblemKind.CAUSE_LAW,
          "a phase goes with NOT_SENT, and says at which step before sending it happens");
    }
    if (cause.retry().isSafeToRepeat() && open) {
      row.problem(
          ProblemKind.CAUSE_LAW, cause.retry() + " asks for an outcome of NOT_SENT or ANSWERED");
    }
    if (cause.retry() == RetryAdvice.VERIFY_FIRST && !open) {
      row.problem(ProblemKind.CAUSE_LAW, "VERIFY_FIRST asks for an outcome of UNKNOWN or OPEN");
    }
    if (cause.outcome().isHarmless() && cause.retry() != RetryAdvice.DO_NOT_RETRY) {
      row.problem(
          ProblemKind.CAUSE_LAW,
          "where nothing has failed there is nothing to repeat: DO_NOT_RETRY");
    }
    if (row.text("category").equals("UNKNOWN")) {
      row.problem(ProblemKind.CAUSE_LAW, "a cause has a category; UNKNOWN is none");
    }
    if (cause.money() == MoneyState.UNKNOWN
        && cause.retry().compareTo(RetryAdvice.VERIFY_FIRST) < 0) {
      row.problem(
          ProblemKind.CAUSE_LAW, "an UNKNOWN outcome asks for VERIFY_FIRST or DO_NOT_RETRY");
    }
  }

  private static void checkParents(Cause cause, Map<String, Cause> causes, @Nullable CsvRow row) {
    Set<String> seen = new HashSet<>();
    String parent = cause.parentName();
    while (parent != null && row != null) {
      Cause next = causes.get(parent);
      if (next == null) {
        row.problem(ProblemKind.UNKNOWN_NAME, "the parent is no cause: " + parent);
        return;
      }
      if (!seen.add(parent) || seen.size() > DEEPEST) {
        row.problem(
            ProblemKind.PARENTS, "the parents of a cause must end after at most " + DEEPEST);
        return;
      }
      parent = next.parentName();
    }
  }
}
