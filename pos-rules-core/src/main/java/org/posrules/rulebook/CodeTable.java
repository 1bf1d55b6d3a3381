package org.posrules.rulebook;

import java.util.List;
import java.util.Optional;

/** The codes that a rulebook knows. Immutable; thread-safe. */
public interface CodeTable {

  /** Every row, by scheme, then code. */
  List<CodeRow> rows();

  /**
   * What is said of a code.
   *
   * @param scheme its namespace, by any name that a request may give it
   * @param code as received; where none is written so, the case of letters does not matter
   * @return empty when the scheme, and those that it falls back to, do not know it
   */
  Optional<CodeRow> find(String scheme, String code);
}
