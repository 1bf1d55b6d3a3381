package org.posrules.internal.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends one typing slip (a letter too much, too few, wrong, or two swapped) in words that the
 * lexicon nearly knows; the first letter must be right. Immutable; thread-safe.
 */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]{5,24}");

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> byDeletion = new HashMap<>();

  /**
   * Mends towards the words of the phrases.
   *
   * @param others words that are right as they are, and are not mended
   */
  Spelling(Collection<String> phrases, Collection<String> others) {
    phrases.forEach(this::know);
    known.stream().sorted().forEach(this::index);
    others.forEach(this::know);
  }

  private void know(String phrase) {
    WORD.matcher(phrase).results().map(MatchResult::group).forEach(known::add);
  }

  private void index(String word) {
    byDeletion.putIfAbsent(word, word);
    for (int i = 0; i < word.length(); i++) {
      byDeletion.putIfAbsent(without(word, i), word);
    }
  }

  /** The text with slips mended, of the same length in words; empty when there is none. */
  Optional<FoldedText> corrected(FoldedText folded) {
    StringBuilder text = new StringBuilder();
    int[] origin = new int[folded.text().length() * 2 + 16];
    int from = 0;
    boolean changed = false;
    for (MatchResult word : WORD.matcher(folded.text()).results().toList()) {
      String meant = meant(word.group());
      if (meant != null && text.length() + meant.length() + 16 < origin.length) {
        copy(folded, from, word.start(), text, origin);
        for (int i = 0; i < meant.length(); i++) {
          int within = Math.min(i, word.group().length() - 1);
          origin[text.length()] = folded.origin(word.start() + within);
          text.append(meant.charAt(i));
        }
        from = word.end();
        changed = true;
      }
    }
    copy(folded, from, folded.text().length(), text, origin);
    return changed ? Optional.of(new FoldedText(text.toString(), origin)) : Optional.empty();
  }

  private static void copy(FoldedText from, int start, int end, StringBuilder to, int[] origin) {
    for (int i = start; i < end; i++) {
      origin[to.length()] = from.origin(i);
      to.append(from.text().charAt(i));
    }
  }

  private @Nullable String meant(String word) {
    if (known.contains(word)) {
      return null;
    }
    String close = byDeletion.get(word);
    for (int i = 0; close == null && i < word.length(); i++) {
      close = byDeletion.get(without(word, i));
      if (close != null && !isOneSlip(word, close)) {
        close = null;
      }
    }
    boolean near = close != null && close.length() >= SHORTEST && close.charAt(0) == word.charAt(0);
    return near ? close : null;
  }

  private static boolean isOneSlip(String word, String close) {
    int length = Math.min(word.length(), close.length());
    int start = 0;
    while (start < length && word.charAt(start) == close.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < length - start
        && word.charAt(word.length() - 1 - end) == close.charAt(close.length() - 1 - end)) {
      end++;
    }
    int differing = Math.max(word.length(), close.length()) - start - end;
    boolean swapped =
        differing == 2
            && word.length() == close.length()
            && word.charAt(start) == close.charAt(start + 1)
            && word.charAt(start + 1) == close.charAt(start);
    return start > 0 && (differing <= 1 || swapped);
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
