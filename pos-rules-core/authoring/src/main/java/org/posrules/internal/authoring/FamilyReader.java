package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/**
 * Reads {@code tables/families.csv}; a rulebook may go without. Rows with one name are one family,
 * so that an overlay can add its own causes to a family of the rulebook below.
 */
final class FamilyReader {
  static final String TABLE = "tables/families.csv";

  /** As a member it stands for all of {@code lexicon/signals.csv}. */
  private static final String EVERY_SIGNAL = "EVERY_SIGNAL";

  /** As a member it stands for all causes that are a definite no of the host. */
  private static final String EVERY_REFUSAL = "EVERY_REFUSAL";

  private final Set<String> causes;
  private final Set<String> signals;

  /** The members that stand for all names of their kind. */
  private final Map<String, Set<String>> kinds;

  private final Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();

  /** {@code refusals}: those of the causes that are a definite no of the host. */
  FamilyReader(Layers layers, Set<String> causes, Set<String> refusals, Set<String> signals) {
    this.causes = causes;
    this.signals = signals;
    this.kinds = Map.of(EVERY_SIGNAL, signals, EVERY_REFUSAL, refusals);
    for (CsvRow row : layers.optional(TABLE, "family", "members", "without", "why")) {
      rows.computeIfAbsent(row.needed("family"), any -> new ArrayList<>()).add(row);
    }
  }

  /** By family: the causes and signals that belong to it. */
  Map<String, Set<String>> families() {
    rows.forEach((family, each) -> each.forEach(row -> checkName(family, row)));
    rows.keySet().forEach(family -> members(family, new HashSet<>()));
    return families;
  }

  private void checkName(String family, CsvRow row) {
    row.needed("why");
    if (causes.contains(family) || signals.contains(family) || kinds.containsKey(family)) {
      row.problem(
          ProblemKind.NAME_TAKEN,
          "family",
          "this name means something else; a family needs one of its own: " + family);
    }
  }

  /** {@code within}: the families that are being put together. */
  private Set<String> members(String family, Set<String> within) {
    Set<String> known = families.get(family);
    if (known != null) {
      return known;
    }
    within.add(family);
    Set<String> members = new TreeSet<>();
    rows.getOrDefault(family, List.of()).forEach(row -> members.addAll(members(row, within)));
    within.remove(family);
    families.put(family, members);
    return members;
  }

  /** What one row says; it takes nothing away from what another row of the family gives. */
  private Set<String> members(CsvRow row, Set<String> within) {
    row.needed("members");
    Set<String> members = new TreeSet<>();
    names(row, "members").forEach(name -> members.addAll(meant(name, "members", row, within)));
    // What is of a kind may change where no author of this table looks.
    boolean listed = names(row, "members").noneMatch(kinds::containsKey);
    for (String name : names(row, "without").toList()) {
      Set<String> without = meant(name, "without", row, within);
      if (listed && !members.containsAll(without)) {
        row.problem(
            ProblemKind.FIELD_VALUE,
            "without",
            name,
            "it is no member, so the family goes without it anyway: " + name);
      }
      members.removeAll(without);
    }
    return members;
  }

  private Set<String> meant(String name, String column, CsvRow row, Set<String> within) {
    if (causes.contains(name) || signals.contains(name)) {
      return Set.of(name);
    }
    Set<String> kind = kinds.get(name);
    if (kind != null) {
      return kind;
    }
    if (!rows.containsKey(name)) {
      row.problem(
          ProblemKind.UNKNOWN_SIGNAL,
          column,
          name,
          "neither a cause nor a signal nor a family: " + name + Nearest.hint(name, known()));
      return Set.of();
    }
    if (within.contains(name)) {
      row.problem(ProblemKind.PARENTS, column, name, "a family is no member of itself: " + name);
      return Set.of();
    }
    return members(name, within);
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(causes);
    known.addAll(signals);
    known.addAll(rows.keySet());
    return known;
  }

  private static Stream<String> names(CsvRow row, String column) {
    return Stream.of(row.text(column).split("/")).map(String::strip).filter(n -> !n.isEmpty());
  }
}
