package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Finds words and groups of words in a text, each with what it stands for. {@code word*} stands for
 * every word that begins so, {@code *word} for every word that ends so. Little words of the text
 * that a group does not name are stepped over within it. A group never spans what sets apart.
 * Immutable; thread-safe; the time grows with the text, not with the index.
 *
 * @param <V> what a word stands for
 */
public final class WordIndex<V> {
  private static final int ROOT = 0;

  /** Little words in a row that are stepped over; so the time cannot grow with the row. */
  private static final int MOST_LITTLE = 4;

  /** At the end of a group short for number; behind a little word it denies what comes next. */
  private static final String NO = "no";

  private final Vocabulary vocabulary;
  private final Steps steps;

  /** By node: where among the places its own begin; then where the last ones end. */
  private final int[] first;

  /** The places of what the nodes stand for, among all values. */
  private final int[] places;

  private final List<V> values;

  private WordIndex(Vocabulary vocabulary, Steps steps, int[] first, int[] places, List<V> values) {
    this.vocabulary = vocabulary;
    this.steps = steps;
    this.first = first;
    this.places = places;
    this.values = List.copyOf(values);
  }

  /** Collects words and what they stand for. Not thread-safe. */
  public static final class Builder<V> {
    private final Tokenizer tokenizer;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Branch<V> root = new Branch<>();

    public Builder(Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
    }

    /** A word or a group of words; what has no letters is left out. */
    public Builder<V> add(String phrase, V value) {
      Branch<V> branch = root;
      for (String part : phrase.strip().split(" ", -1)) {
        List<Token> tokens = tokenizer.tokens(PlainText.of(part));
        for (int i = 0; i < tokens.size(); i++) {
          String begin = i == 0 && part.startsWith(Vocabulary.ANY) ? Vocabulary.ANY : "";
          String end =
              i + 1 == tokens.size() && part.endsWith(Vocabulary.ANY) ? Vocabulary.ANY : "";
          branch = branch.after(number(begin + tokens.get(i).word() + end));
        }
      }
      if (branch != root) {
        branch.values().add(value);
      }
      return this;
    }

    private int number(String word) {
      return words.computeIfAbsent(word, any -> words.size());
    }

    public WordIndex<V> build() {
      List<Branch<V>> all = root.all();
      int[] first = new int[all.size() + 1];
      Map<V, Integer> each = new LinkedHashMap<>();
      List<Integer> places = new ArrayList<>();
      for (int node = 0; node < all.size(); node++) {
        all.get(node)
            .values()
            .forEach(value -> places.add(each.computeIfAbsent(value, any -> each.size())));
        first[node + 1] = places.size();
      }
      return new WordIndex<>(
          Vocabulary.of(List.copyOf(words.keySet())),
          new Steps(all, words.size()),
          first,
          places.stream().mapToInt(Integer::intValue).toArray(),
          List.copyOf(each.keySet()));
    }
  }

  /** What its words stand for, each once. */
  public List<V> values() {
    return values;
  }

  /** Packs the index, without what its words stand for. */
  public void pack(PackOut to) {
    vocabulary.pack(to);
    steps.pack(to);
    to.rising(first);
    to.row(places);
  }

  /** What was packed; {@code values} are those that it had, in the same order. */
  public static <V> WordIndex<V> unpack(PackIn from, List<V> values) {
    return new WordIndex<>(
        Vocabulary.unpack(from), new Steps(from), from.rising(), from.row(), values);
  }

  /** Where words stand, in the order of the text, also those that overlap. */
  public List<WordMatch<V>> find(Reading text) {
    Walk walk = new Walk(text.tokens());
    for (int begin = 0; begin < walk.answered.length; begin++) {
      walk.begin = begin;
      walk.goOn(ROOT, begin, 0, -walk.tokens.get(begin).apart(), false);
    }
    return walk.matches;
  }

  /** One way through a text. Not thread-safe; used for one text. */
  private final class Walk {
    private final List<WordMatch<V>> matches = new ArrayList<>();
    private final List<Token> tokens;

    /** By token: the numbers of the words that it answers. */
    private final int[][] answered;

    /** Where the group that is being read began. */
    private int begin;

    Walk(List<Token> tokens) {
      this.tokens = tokens;
      this.answered = new int[tokens.size()][];
      for (int i = 0; i < answered.length; i++) {
        answered[i] = vocabulary.answered(tokens.get(i));
      }
    }

    /** Goes on from a node, behind so many little words that are not its own. */
    private void goOn(int node, int at, int little, int letters, boolean asOne) {
      if (at == answered.length || (at > begin && !tokens.get(at).continues(tokens.get(at - 1)))) {
        return;
      }
      Token token = tokens.get(at);
      boolean mayEnd = little == 0 || !token.word().equals(NO);
      for (int word : answered[at]) {
        int more = letters + token.apart() + token.word().length();
        step(steps.after(node, word), at + 1, more, asOne, mayEnd);
      }
      if (token.parts() > 1) {
        int more = letters + token.parts() + token.whole().length();
        int next = steps.after(node, vocabulary.number(token.whole()));
        step(next, at + token.parts(), more, true, mayEnd);
      }
      if (token.isLittle() && at > begin && little < MOST_LITTLE) {
        goOn(node, at + 1, little + 1, letters, asOne);
      }
    }

    private void step(int node, int at, int letters, boolean asOne, boolean mayEnd) {
      if (node == ROOT) {
        return;
      }
      for (int i = first[node]; mayEnd && i < first[node + 1]; i++) {
        matches.add(new WordMatch<>(values.get(places[i]), begin, at, letters, asOne));
      }
      goOn(node, at, 0, letters, asOne);
    }
  }
}
