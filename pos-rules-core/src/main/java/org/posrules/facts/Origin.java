package org.posrules.facts;

/** Who speaks in a code scheme. */
public enum Origin {
  /** Issuer, acquirer or card scheme: a definite code proves that an answer came. */
  HOST,
  /** A payment service's interface. */
  GATEWAY,
  /** The terminal's application. */
  TERMINAL,
  /** A printer, reader or other device. */
  DEVICE,
  /** HTTP and below. */
  TRANSPORT,
  /** The card's chip and the EMV kernel. */
  CHIP
}
