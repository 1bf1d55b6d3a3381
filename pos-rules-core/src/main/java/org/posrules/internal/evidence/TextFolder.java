package org.posrules.internal.evidence;

import java.text.Normalizer;
import java.util.Map;

/**
 * Brings texts into the form in which phrases are compared: same meaning, same letters, in any
 * width, case, script form and spacing. Immutable; thread-safe.
 */
final class TextFolder {
  private static final int FIRST_ACCENTED = 0xC0;
  private static final int LAST_ACCENTED = 0x24F;
  private static final int FIRST_LOOSE_ACCENT = 0x300;
  private static final int LAST_LOOSE_ACCENT = 0x36F;

  private final Map<Integer, Integer> traditional;

  TextFolder(Map<Integer, Integer> traditional) {
    this.traditional = Map.copyOf(traditional);
  }

  /** NFKC, without the characters that are never seen (zero-width, direction marks). */
  static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    boolean hidden = composed.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
    return hidden ? composed.replaceAll("\\p{Cf}", "") : composed;
  }

  /** The text with identifiers kept whole: {@code SocketTimeout} is one word. */
  FoldedText fold(String text) {
    return fold(text, false);
  }

  /** The text with identifiers split: {@code SocketTimeout} is two words. */
  FoldedText foldSplittingIdentifiers(String text) {
    return fold(text, true);
  }

  private FoldedText fold(String received, boolean splitting) {
    String text = plain(received);
    Folding folding = new Folding(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (splitting && beginsHump(text, i, codePoint)) {
        folding.gap(i, false);
      }
      add(folding, i, codePoint);
      i += Character.charCount(codePoint);
    }
    return folding.done();
  }

  private void add(Folding folding, int at, int codePoint) {
    if (codePoint >= FIRST_LOOSE_ACCENT && codePoint <= LAST_LOOSE_ACCENT) {
      return;
    }
    if (Character.isLetterOrDigit(codePoint) || Scripts.isMark(codePoint)) {
      int lower = withoutAccent(Character.toLowerCase(codePoint));
      folding.letter(at, traditional.getOrDefault(lower, lower));
    } else if (codePoint == '\n' || codePoint == '\r') {
      folding.line(at);
    } else {
      folding.gap(at, !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint));
    }
  }

  /** Terminals print {@code NAO}, help pages write {@code não}. */
  private static int withoutAccent(int codePoint) {
    boolean latin = codePoint >= FIRST_ACCENTED && codePoint <= LAST_ACCENTED;
    return latin
        ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).codePointAt(0)
        : codePoint;
  }

  /** An upper-case letter after a lower-case one, or the last one of a run before a lower-case. */
  private static boolean beginsHump(String text, int i, int codePoint) {
    if (i == 0 || !Character.isUpperCase(codePoint)) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean lowerNext = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && lowerNext);
  }
}
