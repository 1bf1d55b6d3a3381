package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;

/**
 * Finds faults by the concepts that stand near each other in a statement, in any order and any
 * language. Immutable; thread-safe.
 */
final class FaultFinder {
  /** Half words that may stand between two concepts of a pattern. */
  private static final int REACH = 10;

  private static final String BECAUSE = "BECAUSE";

  private final Map<String, List<PatternRow>> byConcept = new HashMap<>();

  FaultFinder(List<PatternRow> patterns) {
    for (PatternRow pattern : patterns) {
      for (String concept : pattern.needs().get(0).concepts()) {
        byConcept.computeIfAbsent(concept, any -> new ArrayList<>()).add(pattern);
      }
    }
  }

  /** The patterns that the statements answer, of those that overlap the more telling alone. */
  List<FoundPattern> find(List<List<Named>> statements) {
    List<FoundPattern> found = new ArrayList<>();
    for (List<Named> statement : statements) {
      found.addAll(reasonsFirst(in(statement), statement));
    }
    return found;
  }

  private List<FoundPattern> in(List<Named> statement) {
    List<FoundPattern> found =
        candidates(statement).stream()
            .flatMap(pattern -> answered(pattern, statement).map(p -> FoundPattern.of(pattern, p)))
            .toList();
    return found.stream().filter(one -> found.stream().noneMatch(one::isPartOf)).toList();
  }

  /** Where a statement gives a reason, what stands before it is but what came of it. */
  private static List<FoundPattern> reasonsFirst(List<FoundPattern> found, List<Named> statement) {
    int reason =
        statement.stream()
            .filter(named -> named.concept().equals(BECAUSE))
            .mapToInt(Named::begin)
            .filter(begin -> found.stream().anyMatch(one -> one.first() > begin))
            .max()
            .orElse(0);
    return found.stream().map(one -> one.last() < reason ? one.asHint() : one).toList();
  }

  private Set<PatternRow> candidates(List<Named> statement) {
    return statement.stream()
        .flatMap(named -> byConcept.getOrDefault(named.concept(), List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The pieces that answer the pattern, around each that answers its first need. */
  private static Stream<List<Piece>> answered(PatternRow pattern, List<Named> statement) {
    List<List<Piece>> answers =
        pattern.needs().stream().map(need -> Denials.answers(need, statement)).toList();
    if (answers.stream().anyMatch(List::isEmpty)) {
      return Stream.empty();
    }
    return answers.get(0).stream()
        .map(anchor -> around(anchor, answers))
        .filter(pieces -> holds(pattern, pieces, statement));
  }

  /** For each need the nearest piece that may be of one language with those before. */
  private static List<Piece> around(Piece anchor, List<List<Piece>> answers) {
    List<Piece> pieces = new ArrayList<>(List.of(anchor));
    for (List<Piece> some : answers.subList(1, answers.size())) {
      some.stream()
          .filter(piece -> Languages.isOne(words(pieces, piece)))
          .min(Comparator.comparingInt(anchor::gap))
          .ifPresent(pieces::add);
    }
    return pieces;
  }

  private static Set<Named> words(List<Piece> pieces, Piece more) {
    return Stream.concat(pieces.stream(), Stream.of(more))
        .flatMap(Piece::words)
        .collect(Collectors.toSet());
  }

  private static boolean holds(PatternRow pattern, List<Piece> pieces, List<Named> statement) {
    Set<Named> used = pieces.stream().flatMap(Piece::words).collect(Collectors.toSet());
    return pieces.size() == pattern.needs().size()
        && Languages.isOne(used)
        && isNear(pieces)
        && isSo(pattern, pieces, statement, used)
        && !isExcluded(pattern, statement, used);
  }

  /** What must not stand beside the words, in any part of the statement that they stand in. */
  private static boolean isExcluded(PatternRow pattern, List<Named> statement, Set<Named> used) {
    Set<Integer> parts = used.stream().map(Named::part).collect(Collectors.toSet());
    return statement.stream()
        .anyMatch(
            named ->
                pattern.without().contains(named.concept())
                    && parts.contains(named.part())
                    && used.stream().noneMatch(named::isAt));
  }

  /** What a pattern wants to be so must not be denied by a "not" that means nothing else. */
  private static boolean isSo(
      PatternRow pattern, List<Piece> pieces, List<Named> statement, Set<Named> used) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean so = pattern.needs().get(i).said() == Need.Said.SO;
      if (so && Denials.isDenied(pieces.get(i).word(), statement, used)) {
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
