package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;

/**
 * Finds faults by the concepts that stand near each other in a statement, in any order and any
 * language. Immutable; thread-safe.
 */
final class FaultFinder {
  /** Half words that may stand between two concepts of a pattern. */
  private static final int REACH = 10;

  /** What gives the reason stands behind it: "because", 由于. */
  private static final String BECAUSE = "BECAUSE";

  /** What gives the reason stands before it: "led to", 导致, により, nedeniyle. */
  private static final String THEREFORE = "THEREFORE";

  private final PatternIndex patterns;

  FaultFinder(List<PatternRow> patterns) {
    this.patterns = new PatternIndex(patterns);
  }

  /** The patterns that the statements answer, of those that overlap the more telling alone. */
  List<FoundPattern> find(List<List<Named>> statements) {
    List<FoundPattern> found = new ArrayList<>();
    for (List<Named> statement : statements) {
      for (List<Named> piece : Statements.bounded(statement)) {
        Statement heard = new Statement(piece);
        found.addAll(reasonsFirst(mostTelling(heard), heard));
      }
    }
    return found;
  }

  private List<FoundPattern> mostTelling(Statement statement) {
    List<FoundPattern> found = new ArrayList<>();
    for (PatternRow pattern : patterns.candidates(statement)) {
      addFound(pattern, statement, found);
    }
    List<FoundPattern> nearest = new ArrayList<>(found);
    nearest.removeIf(one -> found.stream().anyMatch(other -> other.isSaidOfNearer(one)));
    List<FoundPattern> telling = new ArrayList<>(nearest);
    telling.removeIf(one -> isExceeded(one, nearest));
    return telling;
  }

  private static boolean isExceeded(FoundPattern one, List<FoundPattern> found) {
    for (FoundPattern other : found) {
      if (other.places().exceed(one.places())) {
        return true;
      }
    }
    return false;
  }

  /** Where a statement gives a reason, the rest of it is but what came of it. */
  private static List<FoundPattern> reasonsFirst(List<FoundPattern> found, Statement statement) {
    int reason =
        places(BECAUSE, statement)
            .filter(at -> found.stream().anyMatch(one -> one.places().first() > at))
            .max()
            .orElse(0);
    int outcome =
        places(THEREFORE, statement)
            .filter(at -> found.stream().anyMatch(one -> one.places().last() < at))
            .min()
            .orElse(Integer.MAX_VALUE);
    if (reason == 0 && outcome == Integer.MAX_VALUE) {
      return found;
    }
    return found.stream()
        .map(
            one ->
                one.places().last() < reason || one.places().first() > outcome ? one.asHint() : one)
        .toList();
  }

  private static IntStream places(String concept, Statement statement) {
    return statement.concepts().contains(concept)
        ? statement.words().stream()
            .filter(named -> named.concept().equals(concept))
            .mapToInt(Named::begin)
        : IntStream.empty();
  }

  /** Adds the pieces that answer the pattern, around each that answers its first need. */
  private static void addFound(PatternRow pattern, Statement statement, List<FoundPattern> found) {
    List<List<Piece>> answers = new ArrayList<>(pattern.needs().size());
    for (Need need : pattern.needs()) {
      List<Piece> pieces = Denials.answers(need, statement);
      if (pieces.isEmpty()) {
        return;
      }
      answers.add(pieces);
    }
    for (Piece anchor : answers.get(0)) {
      List<Piece> pieces = around(anchor, answers);
      if (pieces.size() == answers.size() && holds(pattern, pieces, statement)) {
        found.add(FoundPattern.of(pattern, pieces));
      }
    }
  }

  /** For each need the nearest piece that may be of one language with those before. */
  private static List<Piece> around(Piece anchor, List<List<Piece>> answers) {
    List<Piece> pieces = new ArrayList<>(List.of(anchor));
    int languages = anchor.languages();
    for (List<Piece> some : answers.subList(1, answers.size())) {
      int before = languages;
      Piece nearest =
          some.stream()
              .filter(piece -> (piece.languages() & before) != 0)
              .min(Comparator.comparingInt(anchor::gap))
              .orElse(null);
      if (nearest != null) {
        languages &= nearest.languages();
        pieces.add(nearest);
      }
    }
    return languages == 0 ? List.of() : pieces;
  }

  private static boolean holds(PatternRow pattern, List<Piece> pieces, Statement statement) {
    return isNear(pieces)
        && isSo(pattern, pieces, statement)
        && !isExcluded(pattern, pieces, statement);
  }

  /** What must not stand beside the words, in any part of the statement that they stand in. */
  private static boolean isExcluded(PatternRow pattern, List<Piece> pieces, Statement statement) {
    if (pattern.without().isEmpty()) {
      return false;
    }
    for (Named named : statement.words()) {
      if (pattern.without().contains(named.concept())
          && pieces.stream().anyMatch(piece -> piece.isIn(named.part()))
          && pieces.stream().noneMatch(piece -> piece.isAt(named))) {
        return true;
      }
    }
    return false;
  }

  /** What a pattern wants to be so must not be denied by a "not" that means nothing else. */
  private static boolean isSo(PatternRow pattern, List<Piece> pieces, Statement statement) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pattern.needs().get(i).said() == Need.Said.SO
          && Denials.isDenied(pieces.get(i).word(), statement, pieces)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(Piece::from));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).gap(sorted.get(i)) > REACH) {
        return false;
      }
    }
    return true;
  }
}
