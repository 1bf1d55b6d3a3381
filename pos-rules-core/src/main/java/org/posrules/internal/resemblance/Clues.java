package org.posrules.internal.resemblance;

import java.util.Collection;
import java.util.List;
import org.posrules.internal.text.Token;

/**
 * What of a text tells its topic: the concepts that it names, each two of them, words, neighbours,
 * and parts of words, so that other forms of a word speak too. Concepts are the same in every
 * language, and so is what two of them say together. Each is a number; that two are one by accident
 * is too rare to matter. Pure.
 */
final class Clues {
  private static final int MIX = 0x01000193;
  private static final int PART = 4;
  private static final char EDGE = '^';

  private Clues() {}

  /** Each clue once, in rising order. */
  static int[] of(List<Token> tokens, Collection<String> concepts) {
    Gathered gathered = new Gathered();
    words(tokens, gathered);
    int[] named = concepts.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    for (int i = 0; i < named.length; i++) {
      gathered.add(MIX * named[i]);
      for (int j = 0; j < i; j++) {
        gathered.add(MIX * (MIX * named[i] + named[j]));
      }
    }
    return gathered.each();
  }

  private static void words(List<Token> tokens, Gathered gathered) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int word = token.word().hashCode();
      if (i > 0) {
        gathered.add(MIX * tokens.get(i - 1).word().hashCode() + word);
      }
      if (!token.isRunning() && token.word().codePoints().anyMatch(Character::isLetter)) {
        gathered.add(word);
        parts(EDGE + token.word() + EDGE, gathered);
      }
    }
  }

  private static void parts(String word, Gathered gathered) {
    for (int i = 0; i + PART <= word.length(); i++) {
      int part = 1;
      for (int j = i; j < i + PART; j++) {
        part = MIX * part + word.charAt(j);
      }
      gathered.add(part);
    }
  }
}
