package org.posrules.masking;

/**
 * Reads names in Korean letters: one of the usual surnames and two syllables, with nothing glued to
 * them but a title or a particle. Stateless; safe to share.
 */
final class KoreanNames {
  private static final int LENGTH = 3;
  private static final int LONGEST_ENDING = 2;
  private static final char FIRST_SYLLABLE = '\uac00';
  private static final char LAST_SYLLABLE = '\ud7a3';
  private static final String SURNAMES =
      "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민유나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국";
  private static final String ENDINGS = "님씨은는이가의을를";

  private KoreanNames() {}

  static boolean isHangul(FoldedText text, int index) {
    return text.at(index) >= FIRST_SYLLABLE && text.at(index) <= LAST_SYLLABLE;
  }

  /** The end of the name that starts here, or {@code from}. */
  static int personEnd(FoldedText text, int from) {
    int end = syllablesEnd(text, from);
    int ending = from + LENGTH;
    boolean fits = end >= ending && end - ending <= LONGEST_ENDING;
    for (int i = ending; fits && i < end; i++) {
      fits = text.isOneOf(ENDINGS, i);
    }
    boolean named = fits && text.isOneOf(SURNAMES, from) && !isWord(text, from, ending);
    return named ? ending : from;
  }

  private static boolean isWord(FoldedText text, int from, int end) {
    return Lexicon.replacesName(text.slice(from, end))
        || Lexicon.replacesName(text.slice(from, end - 1));
  }

  private static int syllablesEnd(FoldedText text, int from) {
    return text.endOf(from, text.length(), i -> isHangul(text, i));
  }
}
