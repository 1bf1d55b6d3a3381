package org.posrules.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The key words of one text; one inside a longer one does not count. Immutable. */
final class Keys {

  /**
   * One key word.
   *
   * @param from where the word starts
   * @param to where the word ends, exclusive
   * @param valueAt where its value starts, after a colon, an equals sign, a quote or a filler word
   * @param assigned whether a colon, an equals sign or a tag end stands between word and value
   */
  record Key(KeyKind kind, int from, int to, int valueAt, boolean assigned) {
    static final Key NONE = new Key(KeyKind.NONE, 0, 0, 0, false);
  }

  /** How many characters away a word still speaks for a number. */
  private static final int REACH = 24;

  private final List<Key> keys;
  private final KeyKind[] kindAtValue;

  private Keys(List<Key> keys, KeyKind[] kindAtValue) {
    this.keys = keys;
    this.kindAtValue = kindAtValue;
  }

  /** No key words, for a text that can hold none. */
  static Keys none(FoldedText text) {
    KeyKind[] kindAtValue = new KeyKind[text.length() + 1];
    Arrays.fill(kindAtValue, KeyKind.NONE);
    return new Keys(List.of(), kindAtValue);
  }

  static Keys of(FoldedText text) {
    List<Key> keys = new ArrayList<>();
    KeyKind[] kindAtValue = none(text).kindAtValue;
    int lastEnd = 0;
    for (int i = 0; i < text.length(); i++) {
      Trie.Match match = Lexicon.KEY_WORDS.longestAt(text, i);
      if (match.kind() != KeyKind.NONE && match.end() > lastEnd) {
        lastEnd = match.end();
        Key key = Joiner.after(text, i, match);
        keys.add(key);
        kindAtValue[key.valueAt()] = key.kind();
      }
    }
    return new Keys(keys, kindAtValue);
  }

  /** The key words of one kind, in order. */
  List<Key> of(KeyKind kind) {
    List<Key> found = List.of();
    for (Key key : keys) {
      if (key.kind() == kind) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(key);
      }
    }
    return found;
  }

  /** The kind of the nearest key word whose value starts exactly here. */
  KeyKind announcing(int index) {
    return kindAtValue[index];
  }

  /**
   * Whether a card word or card field stands within reach of these places, {@code to} exclusive.
   */
  boolean cardNear(int from, int to) {
    return near(from, to, REACH, KeyKind::speaksOfCard);
  }

  /** Whether a key word of this kind stands within reach of these places. */
  boolean near(int from, int to, KeyKind kind) {
    return near(from, to, REACH, found -> found == kind);
  }

  /** Whether such a key word ends at most {@code reach} characters away from these places. */
  boolean near(int from, int to, int reach, Predicate<KeyKind> kind) {
    for (int i = firstEndingAt(from - reach); i < keys.size(); i++) {
      if (keys.get(i).to() > to + reach) {
        return false;
      }
      if (kind.test(keys.get(i).kind())) {
        return true;
      }
    }
    return false;
  }

  /** The first key word that ends at this place or after it; a later one also ends later. */
  private int firstEndingAt(int index) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).to() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
