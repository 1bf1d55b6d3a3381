package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bytes of dumps that go over several lines: an offset, bytes in any base, hex digits
 * also in fours, and perhaps the same as text, which goes with them; or, as {@code od -c} writes
 * them, the characters themselves. Used by one thread for one text.
 */
final class DumpBytes {
  private static final int BYTES_OF_A_LINE = 16;
  private static final int SHORTEST_OFFSET = 4;
  private static final int LONGEST_OFFSET = 8;
  private static final int LONGEST_GAP = 3;

  /** A character of a dump and what stands before it. */
  private static final int CELL = 4;

  private final FoldedText text;
  private final ByteBase base;
  private final Bytes.Builder row;
  private final List<Bytes> found = new ArrayList<>();

  private DumpBytes(FoldedText text, ByteBase base) {
    this.text = text;
    this.base = base;
    this.row = new Bytes.Builder(text, text.length() / 2 + 1);
  }

  /** The bytes of every dump, across its lines. */
  static List<Bytes> in(FoldedText text, ByteBase base) {
    DumpBytes reader = new DumpBytes(text, base);
    int from = 0;
    while (text.has('\n') && from < text.length()) {
      int end = text.endOf(from, text.length(), i -> text.at(i) != '\n');
      reader.addLine(from, end);
      from = end + 1;
    }
    reader.endRow();
    return reader.found;
  }

  /** Adds the bytes of a line; before the offset of the first one may stand other text. */
  private void addLine(int from, int end) {
    int before = row.count();
    int index = from;
    while (index < end && row.count() == before) {
      int offset = hexEnd(index, end);
      boolean fits = offset - index >= SHORTEST_OFFSET && offset - index <= LONGEST_OFFSET;
      if (fits && !text.isLetterOrDigit(index - 1) && !text.isLetterOrDigit(offset)) {
        if (base == ByteBase.OCTAL && isCell(offset)) {
          addCells(offset, end);
        } else {
          addGroups(text.at(offset) == ':' ? offset + 1 : offset, end);
        }
      }
      index = Math.max(offset, index + 1);
    }
    if (row.count() == before) {
      endRow();
    }
  }

  /** Whether a single character stands here as {@code od -c} shows it, behind three blanks. */
  private boolean isCell(int from) {
    boolean blanks = text.endOf(from, from + CELL - 1, text::isBlank) == from + CELL - 1;
    return blanks && text.isBlank(from + CELL);
  }

  /** Adds the characters; what is shown as an escape or in octal is none that a number has. */
  private void addCells(int from, int end) {
    for (int i = from; i + CELL <= end; i += CELL) {
      char c = text.at(i + CELL - 1);
      boolean single = text.at(i + CELL - 2) == ' ' && c < Byte.MAX_VALUE;
      row.add(single ? c : 0, i + CELL - 1, i + CELL);
    }
  }

  private void addGroups(int from, int end) {
    int before = row.count();
    int index = from;
    int next = addGroup(index, end);
    while (next > index && row.count() - before < BYTES_OF_A_LINE) {
      index = next;
      next = addGroup(index, end);
    }
  }

  /** Adds the byte, or the two, after a short gap and tells where it ends; or the index. */
  private int addGroup(int index, int lineEnd) {
    int from = afterBlanks(index, Math.min(lineEnd, index + LONGEST_GAP));
    int end = hexEnd(from, lineEnd);
    boolean two = base == ByteBase.HEX && end - from == 4;
    int middle = two ? from + 2 : end;
    int value = from > index ? base.valueAt(text, from, middle) : -1;
    if (value >= 0) {
      row.add(value, from, lineEnd);
    }
    if (two && value >= 0) {
      row.add(base.valueAt(text, middle, end), middle, lineEnd);
    }
    return value >= 0 ? end : index;
  }

  private int afterBlanks(int from, int end) {
    return text.endOf(from, end, text::isBlank);
  }

  private int hexEnd(int from, int end) {
    return text.endOf(from, end, text::isHexDigit);
  }

  private void endRow() {
    if (row.count() > 0) {
      found.add(row.row(true));
    }
  }
}
