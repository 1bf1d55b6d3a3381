package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts short forms such as {@code [card ****1111]} in the place of what a text must not carry: card
 * numbers, sensitive authentication data, secrets and personal details. For logs, tickets and
 * whatever else people or machines will read.
 *
 * <pre>{@code
 * MaskedText safe = Masking.mask("Card 4111 1111 1111 1111 declined, CVV 123");
 * safe.text();   // "Card [card ****1111] declined, CVV [cvv]"
 * safe.masked(); // [Masked[kind=CARD_NUMBER, begin=5, end=24], Masked[kind=VERIFICATION_CODE, …]]
 * }</pre>
 *
 * <p>Of a card number at most the last four digits remain (PCI DSS 3.4.1); track data, card
 * verification codes, PINs and PIN blocks go whole (PCI DSS 3.3.1). They are found through escapes,
 * encodings, hex dumps and the scripts of digits. What is not masked is kept character by
 * character. The time is linear in the length of the text. Stateless; thread-safe.
 */
public final class Masking {
  private static final List<Detector> OF_CHARACTERS =
      List.of(
          new TrackData(),
          new ChipTags(),
          new NamedChipTags(),
          new CardNumbers(),
          new SplitCards(),
          new HalfMasked(),
          new WalletCodes(),
          new DeclaredValues(),
          new VerificationData(),
          new PrivateKeys(),
          new KnownTokens(),
          new HeaderSecrets(),
          new IdentityNumbers(),
          new PrintedNumbers(),
          new PayerNumbers(),
          new Ibans(),
          new SortCodes(),
          new Phones(),
          new Emails(),
          new Names());

  private static final List<Detector> OF_HEX_DIGITS = List.of(new TrackData(), new ChipTags());

  /** What a mask hides can change what stands "directly before" a number, so a pass may follow. */
  private static final int MOST_PASSES = 8;

  private Masking() {}

  /**
   * The text with every sensitive part replaced, and what was replaced. Masking a masked text
   * changes nothing.
   *
   * @param text any text, of any length; unpaired surrogates are allowed
   * @return the masked text; nothing is thrown for any text
   * @throws NullPointerException if {@code text} is null
   */
  public static MaskedText mask(String text) {
    List<Place> places = List.of();
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      List<Place> found = found(text, places);
      if (found.isEmpty()) {
        break;
      }
      found.addAll(places);
      places = Place.disjoint(found);
    }
    return masked(text, places);
  }

  /** What is found in the text where the known places are hidden already. */
  private static List<Place> found(String text, List<Place> known) {
    List<Place> found = new ArrayList<>();
    for (Scan reading : Readings.of(Folding.fold(text, known))) {
      Findings findings = new Findings(reading.text(), found);
      boolean isHex = reading.kind() == Scan.Kind.HEX_DIGITS;
      (isHex ? OF_HEX_DIGITS : OF_CHARACTERS).forEach(detector -> detector.find(reading, findings));
    }
    return found;
  }

  private static MaskedText masked(String text, List<Place> places) {
    StringBuilder result = new StringBuilder(text.length());
    int kept = 0;
    for (Place place : places) {
      result.append(text, kept, place.from()).append(place.form());
      kept = place.to();
    }
    result.append(text, kept, text.length());
    return new MaskedText(
        result.toString(),
        places.stream().map(place -> new Masked(place.kind(), place.from(), place.to())).toList());
  }
}
