package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and groups of words in a text, each with what it stands for. {@code word*} stands for
 * every word that begins so, {@code *word} for every word that ends so. A group never spans what
 * sets apart. Immutable; thread-safe; the time grows with the text, not with the index.
 *
 * @param <V> what a word stands for
 */
public final class WordIndex<V> {
  private static final String ANY = "*";

  /** What stands before or behind a star is no longer than this. */
  private static final int LONGEST_STEM = 40;

  private final Node<V> root = new Node<>();
  private final Spelling spelling;

  /**
   * Of what is to be found.
   *
   * @param phrase the words that stand for a value
   * @param known words that are right as they are, beside those of the index
   */
  public WordIndex(
      List<V> values, Function<V, String> phrase, List<String> known, Tokenizer tokenizer) {
    Spelling.Builder spellings = new Spelling.Builder();
    for (V value : values) {
      Node<V> node = root;
      for (String step : steps(phrase.apply(value), tokenizer)) {
        spellings.meant(step);
        node = node.child(step);
      }
      node.values.add(value);
    }
    known.forEach(words -> steps(words, tokenizer).forEach(spellings::known));
    root.values.clear();
    this.spelling = spellings.build();
  }

  /** The words of a phrase, each with its star if it has one. */
  private static List<String> steps(String phrase, Tokenizer tokenizer) {
    List<String> steps = new ArrayList<>();
    for (String part : phrase.strip().split(" ", -1)) {
      List<Token> tokens = tokenizer.tokens(PlainText.of(part));
      for (int i = 0; i < tokens.size(); i++) {
        String begin = i == 0 && part.startsWith(ANY) ? ANY : "";
        String end = i + 1 == tokens.size() && part.endsWith(ANY) ? ANY : "";
        steps.add(begin + tokens.get(i).word() + end);
      }
    }
    return steps;
  }

  /**
   * Where words stand, in the order of the text; of those that overlap the longest. A group may
   * span signs that end a statement.
   */
  public List<WordMatch<V>> find(Reading text) {
    return find(text.tokens(), at -> true);
  }

  /** The same, each within one statement. */
  public List<WordMatch<V>> findInStatements(Reading text) {
    return find(text.tokens(), at -> text.statement(at) == text.statement(at - 1));
  }

  private List<WordMatch<V>> find(List<Token> tokens, IntPredicate goesOn) {
    List<String> words = tokens.stream().map(token -> spelling.mended(token.word())).toList();
    List<WordMatch<V>> matches = new ArrayList<>();
    for (int begin = 0; begin < tokens.size(); begin++) {
      follow(root, tokens, words, begin, begin, false, goesOn, matches);
    }
    return Longest.of(matches, tokens);
  }

  private static <V> void follow(
      Node<V> node,
      List<Token> tokens,
      List<String> words,
      int begin,
      int at,
      boolean asOne,
      IntPredicate goesOn,
      List<WordMatch<V>> matches) {
    for (V value : node.values) {
      matches.add(new WordMatch<>(value, begin, at, asOne));
    }
    boolean on =
        at < tokens.size()
            && (at == begin || (tokens.get(at).continues(tokens.get(at - 1)) && goesOn.test(at)));
    if (on) {
      Token token = tokens.get(at);
      for (Node<V> next : node.after(words.get(at))) {
        follow(next, tokens, words, begin, at + 1, asOne, goesOn, matches);
      }
      Node<V> whole = token.parts() > 1 ? node.exact.get(token.whole()) : null;
      if (whole != null) {
        follow(whole, tokens, words, begin, at + token.parts(), true, goesOn, matches);
      }
    }
  }

  /** What may come after the words so far. Filled while the index is built, then only read. */
  private static final class Node<V> {
    private final Map<String, Node<V>> exact = new HashMap<>(2);
    private final Map<String, Node<V>> beginnings = new HashMap<>(0);
    private final Map<String, Node<V>> ends = new HashMap<>(0);
    private final List<V> values = new ArrayList<>(1);

    Node<V> child(String step) {
      boolean begins = step.endsWith(ANY);
      boolean ending = step.startsWith(ANY);
      String word = step.replace(ANY, "");
      return (begins ? beginnings : ending ? ends : exact)
          .computeIfAbsent(word, any -> new Node<>());
    }

    List<Node<V>> after(String word) {
      List<Node<V>> next = new ArrayList<>(2);
      add(exact.get(word), next);
      int length = word.length();
      for (int i = 1; !beginnings.isEmpty() && i <= Math.min(length, LONGEST_STEM); i++) {
        add(beginnings.get(word.substring(0, i)), next);
      }
      for (int i = Math.max(0, length - LONGEST_STEM); !ends.isEmpty() && i < length; i++) {
        add(ends.get(word.substring(i)), next);
      }
      return next;
    }

    private static <V> void add(@Nullable Node<V> node, List<Node<V>> nodes) {
      if (node != null) {
        nodes.add(node);
      }
    }
  }
}
