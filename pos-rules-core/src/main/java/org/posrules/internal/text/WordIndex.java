package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Finds words and groups of words in a text, each with what it stands for. {@code word*} stands for
 * every word that begins so, {@code *word} for every word that ends so. A group never spans what
 * sets apart. Immutable; thread-safe; the time grows with the text, not with the index.
 *
 * @param <V> what a word stands for
 */
public final class WordIndex<V> {
  private static final int ROOT = 0;

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
          new Vocabulary(List.copyOf(words.keySet())),
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
        new Vocabulary(from), new Steps(from), from.rising(), from.row(), values);
  }

  /** Where words stand, in the order of the text, also those that overlap. */
  public List<WordMatch<V>> find(Reading text) {
    List<Token> tokens = text.tokens();
    int[][] answered = new int[tokens.size()][];
    for (int i = 0; i < answered.length; i++) {
      answered[i] = vocabulary.answered(tokens.get(i).word());
    }
    List<WordMatch<V>> matches = new ArrayList<>();
    for (int begin = 0; begin < answered.length; begin++) {
      follow(ROOT, tokens, answered, begin, begin, false, matches);
    }
    return matches;
  }

  private void follow(
      int node,
      List<Token> tokens,
      int[][] answered,
      int begin,
      int at,
      boolean asOne,
      List<WordMatch<V>> matches) {
    for (int i = first[node]; i < first[node + 1]; i++) {
      matches.add(new WordMatch<>(values.get(places[i]), begin, at, asOne));
    }
    if (at < answered.length && (at == begin || tokens.get(at).continues(tokens.get(at - 1)))) {
      for (int word : answered[at]) {
        int next = steps.after(node, word);
        if (next != ROOT) {
          follow(next, tokens, answered, begin, at + 1, asOne, matches);
        }
      }
      Token token = tokens.get(at);
      if (token.parts() > 1) {
        int whole = steps.after(node, vocabulary.number(token.whole()));
        if (whole != ROOT) {
          follow(whole, tokens, answered, begin, at + token.parts(), true, matches);
        }
      }
    }
  }
}
