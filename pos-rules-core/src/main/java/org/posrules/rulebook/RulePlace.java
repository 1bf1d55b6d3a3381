package org.posrules.rulebook;

/**
 * A place in the files of a rulebook.
 *
 * @param file path inside the rulebook, for example {@code network/host-timeout.yaml}
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the line as a whole
 */
public record RulePlace(String file, int line, int column) {

  /** A file as a whole. */
  public static RulePlace of(String file) {
    return new RulePlace(file, 0, 0);
  }

  /** A line as a whole. */
  public static RulePlace of(String file, int line) {
    return new RulePlace(file, line, 0);
  }

  /** {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }
}
