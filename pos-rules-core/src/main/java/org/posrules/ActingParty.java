package org.posrules;

/** Who must act. */
public enum ActingParty {
  /** The person who pays. */
  CARDHOLDER,
  /** The shop: cashier, owner or the shop's own technician. */
  MERCHANT,
  /** The merchant's bank or payment service provider. */
  ACQUIRER,
  /** The bank that issued the card, or the wallet that holds the account. */
  ISSUER,
  /** The maker or servicer of the terminal. */
  TERMINAL_VENDOR,
  /** The carrier: internet, mobile network, telephone line. */
  NETWORK_PROVIDER,
  /** The maker of the POS back end or cash register software. */
  INTEGRATOR
}
