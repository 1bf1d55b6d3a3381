package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Negation;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordIndex;
import org.posrules.internal.text.WordMatch;

/** Finds the lexicon's phrases in a text, in one pass. Immutable; thread-safe. */
final class PhraseFinder {
  private final WordIndex<PhraseRow> index;

  PhraseFinder(List<PhraseRow> phrases, Tokenizer tokenizer) {
    this(phrases, List.of(), tokenizer);
  }

  /** {@code others}: phrases whose words are known to be right, and are not looked for. */
  PhraseFinder(List<PhraseRow> phrases, List<PhraseRow> others, Tokenizer tokenizer) {
    Map<String, List<PhraseRow>> byText = new HashMap<>();
    for (PhraseRow row : phrases) {
      byText.computeIfAbsent(row.phrase(), any -> new ArrayList<>()).add(row);
    }
    this.index =
        new WordIndex<>(byText, others.stream().map(PhraseRow::phrase).toList(), tokenizer);
  }

<<<<<<< HEAD
  /** The phrases that are meant: the longest of those that overlap, and none that is denied. */
  List<WordMatch<PhraseRow>> find(Reading text) {
    return index.find(text.tokens()).stream()
        .filter(match -> !Negation.before(text.tokens(), match.begin()))
        .toList();
=======
  /** The matches that stand after overlaps and negations are settled, in the order of the text. */
  List<PhraseMatch> find(String text) {
    FoldedText whole = folder.fold(text);
    FoldedText split = folder.foldSplittingIdentifiers(text);
    List<PhraseMatch> listed = matches(whole);
    List<PhraseMatch> candidates = new ArrayList<>(listed);
    if (!split.text().equals(whole.text())) {
      matches(split).stream().filter(m -> !isListed(m, listed)).forEach(candidates::add);
    }
    spelling.corrected(split).ifPresent(corrected -> candidates.addAll(matches(corrected)));
    return longest(candidates);
  }

  /** An identifier that is listed as it stands, such as {@code KeyError}, is no two words. */
  private static boolean isListed(PhraseMatch split, List<PhraseMatch> whole) {
    return whole.stream().anyMatch(m -> m.begin() == split.begin() && m.end() == split.end());
  }

  private List<PhraseMatch> matches(FoldedText folded) {
    List<PhraseMatch> matches = new ArrayList<>();
    for (PayloadEmit<List<PhraseRow>> emit : trie.parseText(folded.text())) {
      int start = emit.getStart();
      int last = emit.getEnd();
      if (isWhole(folded.text(), start, last)) {
        boolean negated = Negation.before(folded.text(), start);
        for (PhraseRow row : emit.getPayload()) {
          PhraseRow meant = negated ? Negation.silenced(row) : row;
          matches.add(
              new PhraseMatch(
                  meant,
                  emit.getKeyword(),
                  folded.origin(start),
                  folded.origin(last) + 1,
                  last - start + 1));
        }
      }
    }
    return matches;
  }

  private static boolean isWhole(String text, int start, int last) {
    return (start == 0 || Scripts.isBoundary(text.codePointBefore(start), text.codePointAt(start)))
        && (last + 1 == text.length()
            || Scripts.isBoundary(text.codePointBefore(last + 1), text.codePointAt(last + 1)));
  }

  /** Of overlapping matches the longest stays; rows of the same phrase stay together. */
  private static List<PhraseMatch> longest(List<PhraseMatch> candidates) {
    List<PhraseMatch> sorted = new ArrayList<>(candidates);
    sorted.sort(LONGEST_FIRST);
    int length = candidates.stream().mapToInt(PhraseMatch::end).max().orElse(0);
    String[] taken = new String[length];
    List<PhraseMatch> kept = new ArrayList<>();
    for (PhraseMatch match : sorted) {
      if (match.fitsInto(taken)) {
        match.take(taken);
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(PhraseMatch::begin).thenComparing(m -> m.row().row()));
    return kept;
>>>>>>> props
  }
}
