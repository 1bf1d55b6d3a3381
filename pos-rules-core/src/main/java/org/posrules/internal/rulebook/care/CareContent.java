package org.posrules.internal.rulebook.care;

import java.util.List;
import java.util.Map;
import org.posrules.internal.rulebook.Language;

/**
 * All that a rulebook says about how a shop is set up, beside its rules. Immutable.
 *
 * @param matters the findings that rules and rows may name
 * @param texts of the findings, by language
 * @param tables by the file of the table, its rows
 */
public record CareContent(
    Map<String, Matter> matters,
    Map<Language, Map<String, MatterText>> texts,
    Map<String, List<? extends Record>> tables) {
  public CareContent {
    matters = Map.copyOf(matters);
    tables = Map.copyOf(tables);
  }

  /** The rows of a table; none where the rulebook has no such table. */
  @SuppressWarnings("unchecked") // a table's rows are filed under its own name
  public <R extends Record> List<R> rows(CareTable<R> table) {
    return (List<R>) tables.getOrDefault(table.file(), List.of());
  }

  /** What is said of a finding; its name, where nothing is. */
  public MatterText text(Language language, String finding) {
    return texts
        .getOrDefault(language, Map.of())
        .getOrDefault(finding, new MatterText(finding, finding));
  }
}
