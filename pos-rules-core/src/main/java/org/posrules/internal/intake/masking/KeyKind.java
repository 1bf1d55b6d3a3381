package org.posrules.internal.intake.masking;

/** What a key word announces about the value that follows it. */
enum KeyKind {
  /** Not a key word. */
  NONE,
  /** A field that holds a card or account number. */
  CARD_FIELD,
  /** A word that makes a card number near it likely. */
  CARD_WORD,
  /** A field whose digits only look like a card number: RRN, STAN, MID, an order number. */
  LOOK_ALIKE,
  TRACK,
  PIN_BLOCK,
  VERIFICATION_CODE,
  PIN,
  PASSWORD,
  SECRET,
  /** The bare word "key": its value must look like a key. */
  KEY,
  /** A terminal or host key by its own name: TMK, ZPK. */
  TERMINAL_KEY,
  AUTHORIZATION,
  COOKIE,
  SESSION,
  IDENTITY,
  SOCIAL_SECURITY,
  PHONE,
  NAME
}
