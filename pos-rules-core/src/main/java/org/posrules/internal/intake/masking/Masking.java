package org.posrules.internal.intake.masking;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The mask that every incoming text passes: card numbers, sensitive authentication data, secrets
 * and personal details are replaced by a short form such as {@code [card ****1111]}.
 *
 * <p>Of a card number at most the last four digits remain (PCI DSS 3.4.1); track data, card
 * verification codes, PINs and PIN blocks are removed whole (PCI DSS 3.3.1). What remains of the
 * text is kept character by character. Work is linear in the length of the text. Stateless; safe to
 * share.
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
          new BankAccounts(),
          new VerificationData(),
          new PrivateKeys(),
          new KnownTokens(),
          new SecretFields(),
          new HeaderSecrets(),
          new IdentityNumbers(),
          new PrintedIdentities(),
          new DeclaredIdentities(),
          new Payers(),
          new Ibans(),
          new Phones(),
          new DashedPhones(),
          new Emails(),
          new Names());

  private static final List<Detector> OF_HEX_DIGITS = List.of(new TrackData(), new ChipTags());

  /** What a mask hides can change what stands "directly before" a number, so a pass may follow. */
  private static final int MOST_PASSES = 8;

  private Masking() {}

  /**
   * The text with every sensitive part replaced. Masking a masked text changes nothing.
   *
   * @param text any text, of any length; unpaired surrogates are allowed
   * @return the masked text; never throws
   */
  public static Masked mask(String text) {
    String masked = settled(text, Masking::onePass);
    return new Masked(masked, !masked.equals(text));
  }

  /** Repeats the pass until it changes nothing more, but never without end. */
  static String settled(String text, UnaryOperator<String> pass) {
    String masked = text;
    for (int count = 0; count < MOST_PASSES; count++) {
      String next = pass.apply(masked);
      if (next.equals(masked)) {
        break;
      }
      masked = next;
    }
    return masked;
  }

  private static String onePass(String text) {
    List<Scan> readings = Readings.of(text);
    Findings findings = new Findings(readings.get(0).text());
    for (Scan reading : readings) {
      Findings found = findings.in(reading.text());
      boolean isHex = reading.kind() == Scan.Kind.HEX_DIGITS;
      (isHex ? OF_HEX_DIGITS : OF_CHARACTERS).forEach(detector -> detector.find(reading, found));
    }
    return findings.applied();
  }
}
