package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.posrules.internal.rulebook.Need;

/** Which concepts of a statement answer a need, said as the need wants it. Pure. */
final class Denials {
  private static final String NOT = "NOT";
  private static final String NOT_BEHIND = "NOT_BEHIND";
  private static final String MISSING = "MISSING";
  private static final String FAILED = "FAILED";
  private static final String ERROR = "ERROR";

  /** Half words that may stand between a denial and what it denies. */
  private static final int NEAR = 4;

  private static final int NEARER = 2;

  private Denials() {}

  /** The pieces of a statement that answer the need. */
  static List<Piece> answers(Need need, List<Named> statement) {
    List<Piece> pieces = new ArrayList<>();
    for (Named word : statement) {
      if (need.concepts().contains(word.concept())) {
        if (need.said() == Need.Said.SO) {
          pieces.add(new Piece(word, null));
        } else {
          statement.stream()
              .filter(other -> denies(need.said(), other, word))
              .filter(other -> other.isBefore(word) || !isNot(other, statement))
              .map(denial -> new Piece(word, denial))
              .forEach(pieces::add);
        }
      }
    }
    return pieces;
  }

  /** "No" and 没有 deny what stands behind them alone. */
  private static boolean isNot(Named denial, List<Named> statement) {
    return !denial.concept().equals(NOT_BEHIND)
        && statement.stream().anyMatch(one -> one.concept().equals(NOT) && one.isAt(denial));
  }

  /** "Not" denies within a part of a statement; "card: missing" and "read: failed" beyond it. */
  private static boolean denies(Need.Said said, Named denial, Named word) {
    int gap = denial.gap(word);
    boolean together = denial.part() == word.part();
    return switch (denial.concept()) {
      case NOT -> together && gap <= NEAR && denial.isBefore(word);
      case NOT_BEHIND -> together && gap <= NEARER && word.isBefore(denial);
      case MISSING -> said == Need.Said.NO && gap <= NEARER;
      case FAILED, ERROR -> said == Need.Said.NOT && gap <= (together ? NEAR : NEARER);
      default -> false;
    };
  }

  /** Whether a "not" right beside the word says that it is not so. */
  static boolean isDenied(Named word, List<Named> statement, Set<Named> used) {
    return statement.stream()
        .filter(other -> used.stream().noneMatch(other::isAt))
        .anyMatch(
            other ->
                (other.concept().equals(NOT)
                        && other.gap(word) <= NEARER
                        && other.end() <= word.begin())
                    || (other.concept().equals(NOT_BEHIND)
                        && other.gap(word) == 0
                        && word.end() <= other.begin()));
  }
}
