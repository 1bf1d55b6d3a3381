package org.posrules.masking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary that finds the longest key word at a place. Filled once, then only read. */
final class Trie {

  /** The longest word at a place; {@code end} is exclusive, {@code NONE} when there is no word. */
  record Match(KeyKind kind, int end) {
    static final Match NOTHING = new Match(KeyKind.NONE, 0);
  }

  private static final class Node {
    private final Map<Character, Node> children = new HashMap<>(2);
    private KeyKind kind = KeyKind.NONE;

    @Nullable Node child(char c) {
      return children.get(c == '_' || c == '-' || c == '.' || c == '\t' ? GAP : c);
    }
  }

  private static final char GAP = ' ';

  private final Node root = new Node();
  private final BitSet firstChars = new BitSet();

  /** Adds a word; each space in it may also be missing. The last kind given to a word wins. */
  void add(String word, KeyKind kind) {
    firstChars.set(word.charAt(0));
    add(root, word, 0, kind);
  }

  private static void add(Node node, String word, int index, KeyKind kind) {
    if (index == word.length()) {
      node.kind = kind;
      return;
    }
    char c = word.charAt(index);
    add(node.children.computeIfAbsent(c, any -> new Node()), word, index + 1, kind);
    if (c == GAP) {
      add(node, word, index + 1, kind);
    }
  }

  /** The longest key word that starts here and ends inside neither a Latin word nor a number. */
  Match longestAt(FoldedText text, int start) {
    boolean insideNumber = text.isDigit(start) && text.isDigit(start - 1);
    if (!firstChars.get(text.at(start)) || !text.startsWord(start) || insideNumber) {
      return Match.NOTHING;
    }
    Match best = Match.NOTHING;
    int index = start;
    for (Node node = root.child(text.at(start)); node != null; node = node.child(text.at(index))) {
      index++;
      if (node.kind != KeyKind.NONE && endsWord(text, index)) {
        best = new Match(node.kind, index);
      }
    }
    return best;
  }

  private static boolean endsWord(FoldedText text, int end) {
    boolean insideWord = text.isLetter(end) && text.isLetter(end - 1) && !text.startsWord(end);
    boolean insideNumber =
        text.isDigit(end) && text.isDigit(end - 1) && !text.isLetterOrDigit(end - 2);
    return !insideWord && !insideNumber;
  }
}
