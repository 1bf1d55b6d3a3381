package org.posrules.json;

import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;

/** Bytes that are no shop. The message names every problem, and never repeats a value. */
public final class UnreadableShopException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient DecodedShop what;

  UnreadableShopException(DecodedShop what) {
    super(Refusals.message(what));
    this.what = what;
  }

  /** What is wrong, for a program: {@link Rejected} or {@link NotJson}. */
  public DecodedShop what() {
    return what;
  }
}
