package org.posrules.masking;

import java.util.Arrays;
import java.util.Optional;

/** What a key word announces about the value that follows it. */
enum KeyKind {
  /** Not a key word. */
  NONE,
  /** A field that holds a card number. */
  CARD_FIELD,
  /** A field that holds the number of an account, which can be a card number. */
  ACCOUNT_FIELD,
  /** A word that makes an account number after it likely, and a card number near it. */
  ACCOUNT_WORD,
  /** A word that makes a card number near it likely. */
  CARD_WORD,
  /** A field whose digits only look like a card number: RRN, STAN, MID, an order number. */
  LOOK_ALIKE,
  /** The code that a payer's wallet shows, by its own name. */
  PAYMENT_CODE,
  /** A field that holds such a code, or another one that is no secret. */
  WALLET_FIELD,
  /** The bare word "code": its value must have the length of such a code. */
  ANY_CODE,

  /** A code that no payer shows: an error code, a coupon code. */
  OTHER_CODE,

  /** A word that makes such a code near it likely. */
  WALLET_WORD,
  /** The number by which a payment service knows a payer. */
  PAYER,
  TRACK,
  PIN_BLOCK,
  VERIFICATION_CODE,
  /** The back of a card, where that code is printed. */
  BACK,
  PIN,
  ONE_TIME_CODE,
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
  /** Of Canada; its short name is a word of other languages. */
  SOCIAL_INSURANCE,
  PHONE,
  /** The name of a person. */
  NAME,
  /** The bare word "name": its value must look like the name of a person. */
  ANY_NAME;

  /** The kind of this name; none when it is no name of a kind. */
  static Optional<KeyKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** Whether a number after the key is called a card number, whatever its check digit. */
  boolean declaresCard() {
    return this == CARD_FIELD || this == ACCOUNT_FIELD;
  }

  /** Whether the key makes a card number near it likely. */
  boolean speaksOfCard() {
    return declaresCard() || this == CARD_WORD || this == ACCOUNT_WORD;
  }

  /** Whether a number after the key is called something other than a card number. */
  boolean declaresOther() {
    return this == LOOK_ALIKE || this == WALLET_FIELD || this == PAYMENT_CODE;
  }
}
