package org.posrules.history;

/** What failures may have in common. */
public enum Dimension {
  /** Who takes the payments in for the merchant. */
  ACQUIRER,
  /** Who gave the card out. */
  ISSUER,
  /** The card scheme or switch between acquirer and issuer. */
  NETWORK,
  /** A part of the country, as the caller names it. */
  REGION,
  MERCHANT,
  /** One outlet of a merchant. */
  SHOP,
  TERMINAL,
  /** One firmware version of one terminal model. */
  FIRMWARE,
  /** One version of the payment application. */
  APP,
  /** One card, by the caller's token for it. */
  CARD
}
