package org.posrules.internal.authoring;

import java.util.HashMap;
import java.util.Map;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Refuses a rule or cause by a name that once was another's; a rulebook may have retired none. */
final class RetiredNames {
  static final String TABLE = "tables/retired.csv";

  private RetiredNames() {}

  /** {@code rules}: the place of each id; {@code causes}: the file of each. */
  static void refuse(Layers layers, Map<String, RulePlace> rules, Map<String, TopicFile> causes) {
    Map<String, RulePlace> places = new HashMap<>(rules);
    causes.forEach((name, file) -> places.put(name, file.causePlace()));
    Once<String> retired = new Once<>();
    for (CsvRow row : layers.optional(TABLE, "id", "since", "why")) {
      row.needed("since");
      row.needed("why");
      String id = row.needed("id");
      retired.put(id, row, id);
      RulePlace back = places.get(id);
      if (back != null) {
        row.table()
            .problems()
            .add(
                RuleProblem.of(
                        ProblemKind.NAME_RETIRED,
                        back,
                        "this name is retired and never comes back: " + id + "; take another")
                    .with(row.place()));
      }
    }
  }
}
