package org.posrules.care;

/** The legal form of the merchant. */
public enum MerchantType {
  /** One person in trade, 个体工商户. */
  SOLE_TRADER,
  /** A company of any form. */
  COMPANY,
  /** A club, charity or public body. */
  ASSOCIATION
}
