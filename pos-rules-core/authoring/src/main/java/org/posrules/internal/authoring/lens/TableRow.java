package org.posrules.internal.authoring.lens;

import java.util.Map;
import org.posrules.rulebook.RulePlace;

/**
 * One line of a table as it stands there.
 *
 * @param layer of the rulebook, from 0 for the base
 * @param fields by their column
 */
public record TableRow(RulePlace place, int layer, Map<String, String> fields) {
  public TableRow {
    fields = Map.copyOf(fields);
  }

  /** The field; empty where the table has no such column. */
  public String text(String column) {
    return fields.getOrDefault(column, "");
  }
}
