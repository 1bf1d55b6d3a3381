package org.posrules.json;

import org.posrules.care.Shop;

/** What became of the bytes of a shop. */
public sealed interface DecodedShop
    permits DecodedShop.Accepted, Decoded.Rejected, Decoded.NotJson {

  /** A shop, of which nothing need be known. */
  record Accepted(Shop shop) implements DecodedShop {}

  /**
   * The shop.
   *
   * @throws UnreadableShopException with every problem when there is none
   */
  default Shop shopOrThrow() {
    if (this instanceof Accepted accepted) {
      return accepted.shop();
    }
    throw new UnreadableShopException(this);
  }
}
