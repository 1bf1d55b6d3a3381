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
  private static final Set<String> ALL = Set.of(NOT, NOT_BEHIND, MISSING, FAILED, ERROR);

  /** Half words that may stand between a denial and what it denies. */
  private static final int NEAR = 4;

  private static final int NEARER = 2;

  private Denials() {}

  /** Whether the word may say that another is not so. */
  static boolean isOne(Named word) {
    return ALL.contains(word.concept());
  }

  /** The pieces of a statement that answer the need. */
  static List<Piece> answers(Need need, Statement statement) {
    List<Piece> pieces = new ArrayList<>(2);
    for (Named word : statement.words()) {
      if (need.concepts().contains(word.concept())) {
        if (need.said() == Need.Said.SO) {
          pieces.add(new Piece(word, null));
        } else {
          addDenied(word, need.said(), statement, pieces);
        }
      }
    }
    return pieces;
  }

  private static void addDenied(
      Named word, Need.Said said, Statement statement, List<Piece> pieces) {
    for (Named denial : statement.denials()) {
      if (denies(said, denial, word) && (denial.isBefore(word) || !isNot(denial, statement))) {
        pieces.add(new Piece(word, denial));
      }
    }
  }

  /** "No" and 没有 deny what stands behind them alone. */
  private static boolean isNot(Named denial, Statement statement) {
    return !denial.concept().equals(NOT_BEHIND)
        && statement.denials().stream()
            .anyMatch(one -> one.concept().equals(NOT) && one.isAt(denial));
  }

  /** "Not" denies within a part of a statement; "card: missing" and "read: failed" beyond it. */
  private static boolean denies(Need.Said said, Named denial, Named word) {
    int gap = denial.gap(word);
    boolean together = denial.part() == word.part();
    return switch (denial.concept()) {
      case NOT -> together && gap <= NEAR && denial.isBefore(word);
      case NOT_BEHIND -> together && gap <= NEARER && word.isBefore(denial);
      case MISSING -> said == Need.Said.NO && gap <= NEARER;
      case FAILED, ERROR ->
          said == Need.Said.NOT && gap <= (together ? NEAR : NEARER) && !isObject(denial, word);
      default -> false;
    };
  }

  /** "Receive an error", with an article, is no "receive error". */
  private static boolean isObject(Named denial, Named deed) {
    return denial.concept().equals(ERROR) && denial.gap(deed) == 0 && denial.begin() > deed.end();
  }

  /** Whether a "not" right beside the word, and none of the pieces, says that it is not so. */
  static boolean isDenied(Named word, Statement statement, List<Piece> pieces) {
    for (Named denial : statement.denials()) {
      if (deniesRightBeside(denial, word)
          && pieces.stream().noneMatch(piece -> piece.isAt(denial))) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniesRightBeside(Named denial, Named word) {
    return switch (denial.concept()) {
      case NOT -> denial.gap(word) <= NEARER && denial.end() <= word.begin();
      case NOT_BEHIND -> denial.gap(word) == 0 && word.end() <= denial.begin();
      default -> false;
    };
  }
}
