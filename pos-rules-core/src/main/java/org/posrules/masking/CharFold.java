package org.posrules.masking;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Folds single code points by Unicode's compatibility decomposition. Stateless; safe to share. */
final class CharFold {
  /** Result of {@link #simple}: the code point leaves nothing behind. */
  static final char NOTHING = '\uffff';

  /** Result of {@link #simple}: ask {@link #expansion}. */
  static final char SEVERAL = '\ufffe';

  private static final char UNKNOWN = '\ufffd';
  private static final char RARE_IDEOGRAPH = '\u3400';
  private static final int LATIN_END = 0x250;
  private static final int MOST_EXPANDED = 4;

  private static final String ALIKE =
      "\u3002\u3001\u30fb\u00b7\u2022\u2027\u2219\u22c5\u2044\u2215\u2212\u301c\u2236"
          + "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u2018\u2019\u201a\u201b"
          + "\u3010\u3011\u3014\u3015\u3164\u115f\u1160\u2800";
  private static final String PLAIN = ".,......//-~:\"\"\"\"\"\"\"\"''''[][]    ";

  private static final char[] LATIN = latin();
  private static final int KEPT_END = 0x20000;

  /**
   * What code points folded to, once asked for; 0 where nobody asked. Threads may write the same
   * value twice. A decomposition is slow, and a hostile text could ask for thousands.
   */
  private static final char[] KEPT = new char[KEPT_END];

  private static final Map<Integer, String> EXPANSIONS = new ConcurrentHashMap<>();

  private CharFold() {}

  private static char[] latin() {
    char[] table = new char[LATIN_END];
    for (int c = 0; c < LATIN_END; c++) {
      table[c] = c < 0x80 ? ascii((char) c) : decomposed(c);
    }
    return table;
  }

  private static char ascii(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    return c == '\r' ? '\n' : c < ' ' || c == 0x7f ? ' ' : Character.toLowerCase(c);
  }

  /** Whether this is an ASCII character that starts no escape, no mask and no line break. */
  static boolean isPlain(char c) {
    return c < 0x80 && c != '%' && c != '\\' && c != '&' && c != '[' && c != '\r';
  }

  /** The one character that this code point folds to, or a marker. */
  static char simple(int codePoint) {
    if (codePoint < LATIN_END) {
      return LATIN[codePoint];
    }
    if (isCommonAndStable(codePoint)) {
      return (char) codePoint;
    }
    char kept = codePoint < KEPT_END ? KEPT[codePoint] : 0;
    return kept == 0 ? computed(codePoint) : kept;
  }

  private static char computed(int codePoint) {
    char folded = mayDecompose(codePoint) ? decomposed(codePoint) : leaf(codePoint);
    if (codePoint < KEPT_END) {
      KEPT[codePoint] = folded;
    }
    return folded;
  }

  /** What a code point folds to when that is more than one character. */
  static String expansion(int codePoint) {
    return EXPANSIONS.computeIfAbsent(codePoint, CharFold::expanded);
  }

  private static String expanded(int codePoint) {
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char folded = leaf(parts.charAt(i));
      if (folded != NOTHING) {
        result.append(folded);
      }
    }
    return result.length() > MOST_EXPANDED ? String.valueOf(UNKNOWN) : result.toString();
  }

  private static char decomposed(int codePoint) {
    char plain = leaf(codePoint);
    if (plain == NOTHING || plain <= 0x7f) {
      return plain;
    }
    String parts = expanded(codePoint);
    return parts.isEmpty() ? NOTHING : parts.length() == 1 ? parts.charAt(0) : SEVERAL;
  }

  private static char leaf(int codePoint) {
    int alike = codePoint <= 0xffff ? ALIKE.indexOf(codePoint) : -1;
    if (alike >= 0) {
      return PLAIN.charAt(alike);
    }
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(codePoint, 10));
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL -> '\n';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.CONNECTOR_PUNCTUATION -> '_';
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
      case Character.SURROGATE, Character.UNASSIGNED -> UNKNOWN;
      default -> lowerCase(codePoint);
    };
  }

  private static char lowerCase(int codePoint) {
    if (codePoint > 0xffff) {
      return Character.isIdeographic(codePoint) ? RARE_IDEOGRAPH : UNKNOWN;
    }
    return (char) Character.toLowerCase(codePoint);
  }

  /** Ideographs, kana and Hangul syllables: most of a Chinese, Japanese or Korean text. */
  private static boolean isCommonAndStable(int codePoint) {
    return (codePoint >= 0x3041 && codePoint <= 0x3096)
        || (codePoint >= 0x30a1 && codePoint <= 0x30fa)
        || (codePoint >= 0x3400 && codePoint <= 0x9fff)
        || (codePoint >= 0xac00 && codePoint <= 0xd7a3);
  }

  /** The blocks that hold forms of digits, Latin letters and punctuation. */
  private static boolean mayDecompose(int codePoint) {
    return (codePoint >= 0x1d00 && codePoint <= 0x33ff)
        || (codePoint >= 0xf900 && codePoint <= 0xffff)
        || (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
        || (codePoint >= 0x1f100 && codePoint <= 0x1f2ff)
        || (codePoint >= 0x1fbf0 && codePoint <= 0x1fbf9);
  }
}
