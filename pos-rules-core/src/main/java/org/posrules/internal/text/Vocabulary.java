package org.posrules.internal.text;

import java.util.Arrays;
import java.util.List;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * The words of an index, each with a number. {@code word*} is answered by every word that begins
 * so, {@code *word} by every word that ends so; a word that is nearly known is read as the one that
 * is meant. Immutable; thread-safe.
 */
final class Vocabulary {
  /** Where a word has its star. */
  static final String ANY = String.valueOf(Letters.STAR);

  private static final int[] NONE = {};

  private final Letters letters;
  private final WordTable whole;
  private final WordTable beginnings;
  private final WordTable ends;
  private final Spelling spelling;

  /** Of these words, each once, and with its star if it has one; its number is its place. */
  static Vocabulary of(List<String> words) {
    Letters letters = new Letters(words);
    return new Vocabulary(letters, new Spelling(letters));
  }

  private Vocabulary(Letters letters, Spelling spelling) {
    this.letters = letters;
    this.whole =
        new WordTable(
            letters, word -> !letters.startsWithStar(word) && !letters.endsWithStar(word));
    this.beginnings = new WordTable(letters, letters::endsWithStar);
    this.ends =
        new WordTable(letters, word -> letters.startsWithStar(word) && !letters.endsWithStar(word));
    this.spelling = spelling;
  }

  /** What {@link #pack} has packed. */
  static Vocabulary unpack(PackIn from) {
    Letters letters = new Letters(from);
    return new Vocabulary(letters, new Spelling(letters, from));
  }

  void pack(PackOut to) {
    letters.pack(to);
    spelling.pack(to);
  }

  /** The number of a word without a star, or {@link WordTable#ABSENT}. */
  int number(String word) {
    return whole.number(word);
  }

  /** The numbers of all that a word of a text answers; a little one answers to itself alone. */
  int[] answered(Token token) {
    String word = token.word();
    if (token.isLittle()) {
      return with(NONE, number(word));
    }
    String read = number(word) == WordTable.ABSENT ? spelling.mended(word) : word;
    return withEnds(read, withBeginnings(read, with(NONE, number(read))));
  }

  private int[] withBeginnings(String word, int[] numbers) {
    int[] all = numbers;
    int hash = 0;
    for (int end = 1; end <= Math.min(word.length(), beginnings.longest()); end++) {
      hash = WordTable.BASE * hash + word.charAt(end - 1);
      all = with(all, beginnings.number(word, 0, end, hash));
    }
    return all;
  }

  private int[] withEnds(String word, int[] numbers) {
    int[] all = numbers;
    int hash = 0;
    int power = 1;
    for (int begin = word.length() - 1;
        begin >= Math.max(0, word.length() - ends.longest());
        begin--) {
      hash += power * word.charAt(begin);
      power *= WordTable.BASE;
      all = with(all, ends.number(word, begin, word.length(), hash));
    }
    return all;
  }

  private static int[] with(int[] numbers, int number) {
    if (number == WordTable.ABSENT) {
      return numbers;
    }
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }
}
