package org.posrules.internal.intake.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bytes of hex dumps that go over several lines: an offset, pairs or fours of hex digits,
 * and perhaps the same as text, which goes with them. Used by one thread for one text.
 */
final class DumpBytes {
  private static final int BYTES_OF_A_LINE = 16;
  private static final int SHORTEST_OFFSET = 4;
  private static final int LONGEST_OFFSET = 8;
  private static final int LONGEST_GAP = 2;

  private final FoldedText text;
  private final Bytes.Builder row;
  private final List<Bytes> found = new ArrayList<>();

  private DumpBytes(FoldedText text) {
    this.text = text;
    this.row = new Bytes.Builder(text, text.length() / 2 + 1);
  }

  /** The bytes of every dump, across its lines. */
  static List<Bytes> in(FoldedText text) {
    DumpBytes reader = new DumpBytes(text);
    int from = 0;
    while (text.has('\n') && from < text.length()) {
      int end = from;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      reader.addLine(from, end);
      from = end + 1;
    }
    reader.endRow();
    return reader.found;
  }

  private void addLine(int from, int end) {
    int offset = afterBlanks(from, end);
    int index = hexEnd(offset, end);
    boolean hasOffset = index - offset >= SHORTEST_OFFSET && index - offset <= LONGEST_OFFSET;
    index += text.at(index) == ':' ? 1 : 0;
    int before = row.count();
    int next = hasOffset ? addGroup(index, end) : index;
    while (next > index && row.count() - before < BYTES_OF_A_LINE) {
      index = next;
      next = addGroup(index, end);
    }
    if (row.count() == before) {
      endRow();
    }
  }

  /**
   * Adds the pair or four after a short gap and tells where it ends; the index if there is none.
   */
  private int addGroup(int index, int lineEnd) {
    int from = afterBlanks(index, Math.min(lineEnd, index + LONGEST_GAP));
    int end = hexEnd(from, lineEnd);
    boolean group = from > index && (end - from == 2 || end - from == 4);
    for (int i = from; group && i < end; i += 2) {
      int value = Character.digit(text.at(i), 16) << 4 | Character.digit(text.at(i + 1), 16);
      row.add(value, i, lineEnd);
    }
    return group ? end : index;
  }

  private int afterBlanks(int from, int end) {
    int index = from;
    while (index < end && (text.at(index) == ' ' || text.at(index) == '\t')) {
      index++;
    }
    return index;
  }

  private int hexEnd(int from, int end) {
    int index = from;
    while (index < end && text.isHexDigit(index)) {
      index++;
    }
    return index;
  }

  private void endRow() {
    if (row.count() > 0) {
      found.add(row.row(true));
    }
  }
}
