package org.posrules.care;

/** What a terminal can do. */
public enum Capability {
  /** Read a magnetic stripe. */
  STRIPE,
  /** Read a chip by contact. */
  CHIP,
  /** Read a card or phone held to it. */
  TAP,
  /** Show or scan a payment code. */
  QR,
  /** Take a PIN. */
  PIN,
  /** Print a receipt. */
  PRINTER
}
