package org.posrules.masking;

import java.util.List;

/** Where sensitive things were found so far. Mutable; belongs to one masking pass. */
final class Findings {
  private final FoldedText text;
  private final List<Place> places;

  /** Findings in one reading of the source, added to {@code places}. */
  Findings(FoldedText text, List<Place> places) {
    this.text = text;
    this.places = places;
  }

  /** Notes that the folded text from {@code from} to {@code to}, exclusive, must go. */
  void add(int from, int to, SensitiveKind kind) {
    add(from, to, kind, kind.form());
  }

  /** Notes a card number, of which the four digits {@code lastFour} may stay. */
  void addCard(int from, int to, String lastFour) {
    add(from, to, SensitiveKind.CARD_NUMBER, SensitiveKind.cardEndingIn(lastFour));
  }

  private void add(int from, int to, SensitiveKind kind, String form) {
    places.add(new Place(text.sourceFrom(from), letterEnd(text.sourceTo(to - 1)), kind, form));
  }

  /** The end of the letter that ends here: its marks, which folding left out, belong to it. */
  private int letterEnd(int end) {
    String source = text.source();
    int marks = end;
    while (Character.isLetter(source.codePointBefore(end))
        && marks < source.length()
        && Character.getType(source.charAt(marks)) == Character.NON_SPACING_MARK) {
      marks++;
    }
    return marks;
  }
}
