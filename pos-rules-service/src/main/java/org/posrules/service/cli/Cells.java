package org.posrules.service.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in a grid of cells, where a Chinese character takes two. Pure. */
final class Cells {
  /** Marks that never begin a line. */
  private static final String CLOSING = "，。、；：？！）】」』》”’,.;:?!)]}%";

  /** Marks that never end a line. */
  private static final String OPENING = "（【「『《“‘";

  private Cells() {}

  /** The cells that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** East Asian wide and full-width (UAX 11), by block. */
  static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** The text followed by spaces up to so many cells. */
  static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }

  /**
   * The text without control and direction characters, which could steer the screen; runs of white
   * space become one space.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip().replaceAll(" {2,}", " ");
  }

  /** The cleaned text in lines of at most so many cells; at least one line. */
  static List<String> wrap(String text, int cells) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(clean(text))) {
      if (line.length() > 0 && width(line + piece.stripTrailing()) > cells) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      cutLongWord(line, cells, lines);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static void cutLongWord(StringBuilder line, int cells, List<String> lines) {
    while (width(line.toString().stripTrailing()) > cells) {
      int end = 0;
      for (int used = 0; used + width(line.codePointAt(end)) <= cells; ) {
        used += width(line.codePointAt(end));
        end += Character.charCount(line.codePointAt(end));
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** Pieces between which a line may end: after a space, and round a wide character. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      if (piece.length() > 0 && mayBreak(before, c)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
      before = c;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }
}
