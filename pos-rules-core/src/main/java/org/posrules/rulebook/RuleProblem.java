package org.posrules.rulebook;

/**
 * Something wrong in the files of a rulebook.
 *
 * @param file path inside the rulebook, for example {@code tables/causes.csv}
 * @param line from 1; 0 when the problem is the file's as a whole
 * @param message what is wrong and what to do about it
 */
public record RuleProblem(String file, int line, String message) {
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + message;
  }
}
