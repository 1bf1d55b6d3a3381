package org.posrules.internal.evidence;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.WordMatch;

/**
 * What the words of a text stand for; of those that overlap, in each list the longest.
 *
 * @param wordings fixed ones that are not denied
 * @param faults concepts of faults, within one statement each
 * @param money concepts of the money, within one statement each, and not denied in it
 */
record Heard(
    List<WordMatch<Wording>> wordings,
    List<WordMatch<Concept>> faults,
    List<WordMatch<Concept>> money) {
  /** Each two of them are looked at; what a log says beyond so many is about something else. */
  private static final int MOST_CONCEPTS = 64;

  Heard {
    wordings = List.copyOf(wordings);
    faults = List.copyOf(faults);
    money = List.copyOf(money);
  }

  /**
   * The names of the concepts of faults, of many the first; the name of a field, and what is its
   * whole value, say nothing.
   */
  Set<String> concepts(Reading text) {
    Set<String> names = new HashSet<>();
    for (WordMatch<Concept> match : faults) {
      if (names.size() < MOST_CONCEPTS && isSaid(match, text)) {
        names.add(match.value().name());
      }
    }
    return names;
  }

  /** At how many places of the text a concept begins that {@link #concepts} may have. */
  int places(Reading text) {
    BitSet begins = new BitSet();
    for (WordMatch<Concept> match : faults) {
      if (isSaid(match, text)) {
        begins.set(match.begin());
      }
    }
    return begins.cardinality();
  }

  private static boolean isSaid(WordMatch<Concept> match, Reading text) {
    return !text.isLabel(match) && !text.isQuotedAlone(match.begin(), match.end());
  }

  /**
   * How many words of the text stand for no concept of a fault and in no wording; numbers and
   * little words do not count, and two characters of a script without spaces are one word.
   *
   * @param said the concepts of its statements
   */
  int unheard(Reading text, List<List<Named>> said) {
    BitSet heard = heard(said);
    return words(text, token -> !heard.get(token));
  }

  /**
   * How many words have no part in what was found, counted in the same way: of those that stand for
   * something all, of the others those in a statement of which something was found, so that a date
   * and a thread before a line of a log do not count; where nothing was found, all.
   *
   * @param told the tokens of what was found
   */
  int untold(Reading text, List<List<Named>> said, BitSet told) {
    BitSet heard = heard(said);
    BitSet statements = new BitSet();
    for (int token = told.nextSetBit(0); token >= 0; token = told.nextSetBit(token + 1)) {
      statements.set(text.statement(token));
    }
    return words(
        text,
        token ->
            !told.get(token)
                && (told.isEmpty() || heard.get(token) || statements.get(text.statement(token))));
  }

  /**
   * At how many places the text names a concept beside what is vague; neither the name of a field
   * nor what is its whole value counts.
   */
  int more(Reading text, List<List<Named>> said, BitSet vague) {
    BitSet begins = new BitSet();
    for (List<Named> statement : said) {
      for (Named one : statement) {
        int next = vague.nextSetBit(one.begin());
        if ((next < 0 || next >= one.end()) && !text.isQuotedAlone(one.begin(), one.end())) {
          begins.set(one.begin());
        }
      }
    }
    return begins.cardinality();
  }

  private BitSet heard(List<List<Named>> said) {
    BitSet heard = new BitSet();
    said.forEach(statement -> statement.forEach(one -> heard.set(one.begin(), one.end())));
    wordings.forEach(wording -> heard.set(wording.begin(), wording.end()));
    return heard;
  }

  private static int words(Reading text, IntPredicate counted) {
    int halves = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      if (!token.isLittle() && counted.test(i) && hasLetter(token.word())) {
        halves += token.isRunning() ? 1 : 2;
      }
    }
    return (halves + 1) / 2;
  }

  private static boolean hasLetter(String word) {
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      if (Character.isLetter(word.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }
}
