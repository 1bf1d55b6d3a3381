package org.posrules.internal.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.rulebook.ProblemKind;

/** Refuses a concept that no pattern names: its words would only hide those of others. Pure. */
final class ConceptUse {
  /** Concepts that the engine knows, and the one of words that hide others on purpose. */
  private static final Set<String> KNOWN =
      Set.of(
          "AND",
          "BECAUSE",
          "CODE",
          "ERROR",
          "FAILED",
          "HOWEVER",
          "LOOKALIKE",
          "MISSING",
          "NOT",
          "NOT_BEHIND",
          "THEN",
          "THEREFORE");

  private ConceptUse() {}

  /** {@code named}: the rows of concepts, each of which one of the patterns must name. */
  static void check(List<CsvRow> named, List<PatternRow> patterns) {
    Set<String> used = new HashSet<>(KNOWN);
    for (PatternRow pattern : patterns) {
      pattern.needs().forEach(need -> used.addAll(need.concepts()));
      used.addAll(pattern.without());
    }
    named.stream()
        .filter(row -> !used.contains(row.text("concept")))
        .forEach(
            row ->
                row.problem(
                    ProblemKind.NAME_UNUSED,
                    "concept",
                    "no pattern names "
                        + row.text("concept")
                        + "; delete it, and put words that only mislead into LOOKALIKE"));
  }
}
