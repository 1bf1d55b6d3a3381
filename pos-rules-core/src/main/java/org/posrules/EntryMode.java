package org.posrules;

/** How the card data came into the terminal (the reading part of ISO 8583 DE22). */
public enum EntryMode {
  /** Contact chip. */
  CHIP,
  /** Contactless chip, card or phone. */
  CONTACTLESS,
  /** Magnetic stripe. */
  MAGSTRIPE,
  /** Keyed by hand. */
  MANUAL,
  /** A QR or bar code, shown by the payer or by the merchant. */
  QR
}
