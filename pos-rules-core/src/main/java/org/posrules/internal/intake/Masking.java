package org.posrules.internal.intake;

import java.util.List;

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
  private static final List<Detector> DETECTORS =
      List.of(
          new TrackData(),
          new ChipTags(),
          new CodedDigits(),
          new CardNumbers(),
          new VerificationData(),
          new PrivateKeys(),
          new KnownTokens(),
          new SecretFields(),
          new HeaderSecrets(),
          new IdentityNumbers(),
          new Ibans(),
          new Phones(),
          new Emails(),
          new Names());

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
    String masked = text;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      String next = onePass(masked);
      if (next.equals(masked)) {
        break;
      }
      masked = next;
    }
    return new Masked(masked, !masked.equals(text));
  }

  private static String onePass(String text) {
    Scan scan = Scan.of(text);
    Findings findings = new Findings(scan.text());
    for (Detector detector : DETECTORS) {
      detector.find(scan, findings);
    }
    return findings.applied();
  }
}
