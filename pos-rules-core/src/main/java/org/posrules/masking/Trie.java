package org.posrules.masking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dictionary that finds the longest key word at a place. Immutable; safe to share. */
final class Trie {

  /** The longest word at a place; {@code end} is exclusive, {@code NONE} when there is no word. */
  record Match(KeyKind kind, int end) {
    static final Match NOTHING = new Match(KeyKind.NONE, 0);
  }

  /** One state: sorted labels and the states they lead to. */
  private record Node(KeyKind kind, String labels, List<Node> children) {

    boolean isWord() {
      return kind != KeyKind.NONE;
    }
  }

  private static final char GAP = ' ';
  private static final int ASCII = 128;

  private final Node root;
  private final BitSet firstChars;
  private final int[] asciiChildren = new int[ASCII];

  private Trie(Node root) {
    this.root = root;
    this.firstChars = new BitSet(Character.MAX_VALUE + 1);
    root.labels().chars().forEach(firstChars::set);
    for (char c = 0; c < ASCII; c++) {
      asciiChildren[c] = root.labels().indexOf(c);
    }
  }

  /** The longest key word that starts here and ends inside neither a Latin word nor a number. */
  Match longestAt(FoldedText text, int start) {
    if (!firstChars.get(text.at(start)) || !text.startsWord(start)) {
      return Match.NOTHING;
    }
    Match best = Match.NOTHING;
    Node node = root;
    int index = start;
    int child = firstChild(text.at(start));
    while (child >= 0) {
      node = node.children().get(child);
      index++;
      if (node.isWord() && endsWord(text, index)) {
        best = new Match(node.kind(), index);
      }
      child = childOf(node, text.at(index));
    }
    return best;
  }

  private int firstChild(char c) {
    return c < ASCII ? asciiChildren[c] : childOf(root, c);
  }

  private static int childOf(Node node, char c) {
    char label = c == '_' || c == '-' || c == '.' || c == '\t' ? GAP : c;
    return node.labels().indexOf(label);
  }

  private static boolean endsWord(FoldedText text, int end) {
    boolean insideWord = text.isLetter(end) && text.isLetter(end - 1) && !text.startsWord(end);
    boolean insideNumber =
        text.isDigit(end) && text.isDigit(end - 1) && !text.isLetterOrDigit(end - 2);
    return !insideWord && !insideNumber;
  }

  /** Collects words. Not thread-safe; used once. */
  static final class Builder {

    private static final class Draft {
      private final Map<Character, Draft> children = new TreeMap<>();
      private KeyKind kind = KeyKind.NONE;

      Node frozen() {
        StringBuilder labels = new StringBuilder();
        List<Node> nodes = new ArrayList<>();
        children.forEach(
            (label, child) -> {
              labels.append(label.charValue());
              nodes.add(child.frozen());
            });
        return new Node(kind, labels.toString(), List.copyOf(nodes));
      }
    }

    private final Draft root = new Draft();

    /** Adds a word; each space in it may also be missing. The last kind given to a word wins. */
    void add(String word, KeyKind kind) {
      Deque<String> open = new ArrayDeque<>(List.of(word));
      insert(word, kind);
      while (!open.isEmpty()) {
        String next = open.pop();
        for (int gap = next.indexOf(GAP); gap >= 0; gap = next.indexOf(GAP, gap + 1)) {
          String shorter = next.substring(0, gap) + next.substring(gap + 1);
          insert(shorter, kind);
          open.push(shorter);
        }
      }
    }

    private void insert(String word, KeyKind kind) {
      Draft draft = root;
      for (int i = 0; i < word.length(); i++) {
        draft = draft.children.computeIfAbsent(word.charAt(i), c -> new Draft());
      }
      draft.kind = kind;
    }

    Trie build() {
      return new Trie(root.frozen());
    }
  }
}
