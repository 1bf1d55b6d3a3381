package org.posrules.internal.evidence;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Row;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.WordMatch;

/**
 * What was heard in a text.
 *
 * @param phrases that it speaks for
 * @param codes that stand in it
 * @param unheard how many of its words stand for no concept and in no wording; numbers do not
 *     count, and two Chinese characters are one word
 */
record Heard(List<PhraseSignal> phrases, List<CodeSignal> codes, int unheard) {
  Heard {
    phrases = List.copyOf(phrases);
    codes = List.copyOf(codes);
  }

  Heard with(List<CodeSignal> found) {
    return new Heard(phrases, found, unheard);
  }

  List<Row> rows() {
    return Stream.<Row>concat(phrases.stream(), codes.stream()).toList();
  }

  static int unheard(
      Reading text, List<List<Named>> statements, Collection<WordMatch<PhraseRow>> wordings) {
    BitSet heard = new BitSet();
    statements.forEach(said -> said.forEach(one -> heard.set(one.begin(), one.end())));
    wordings.forEach(wording -> heard.set(wording.begin(), wording.end()));
    int halves = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      boolean word = token.word().codePoints().anyMatch(Character::isLetter);
      halves += heard.get(i) || !word ? 0 : token.isRunning() ? 1 : 2;
    }
    return (halves + 1) / 2;
  }
}
