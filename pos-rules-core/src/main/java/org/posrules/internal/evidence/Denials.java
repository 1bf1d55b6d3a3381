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

  /** What somebody is told to do about a failure. */
  private static final Set<String> ADVICE = Set.of("CONTACT", "CALL");

  private static final Set<String> IMPOSSIBLE = Set.of("IMPOSSIBLE");

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
      if (denies(said, denial, word)
          && !isAdvice(denial, word, statement)
          && (denial.isBefore(word) || !isNot(denial, statement))) {
        pieces.add(new Piece(word, denial));
      }
    }
  }

  /**
   * Whether the word tells what to do about what failed or cannot be, and not what did: "system
   * error, contact your bank" and "payment impossible, call your bank", but not "cannot contact the
   * host".
   */
  private static boolean isAdvice(Named denial, Named word, Statement statement) {
    return denial.isBefore(word)
        && statement.isAt(ADVICE, word)
        && (denial.concept().equals(ERROR)
            || denial.concept().equals(FAILED)
            || denial.gap(word) >= NEARER
            || (statement.isAt(IMPOSSIBLE, denial) && isSaidOf(denial, statement)));
  }

  /** Whether something stands before the word in its part of the statement. */
  private static boolean isSaidOf(Named word, Statement statement) {
    return statement.words().stream()
        .anyMatch(one -> one.part() == word.part() && one.end() <= word.begin());
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
