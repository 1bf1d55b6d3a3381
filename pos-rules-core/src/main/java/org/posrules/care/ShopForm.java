package org.posrules.care;

import java.util.List;
import java.util.Locale;

/**
 * What can be said of a shop, in the words of a rulebook: for a page that asks for it. Immutable.
 *
 * @param language of the texts; it may be another one than was asked for
 * @param parts in the order of the contract
 */
public record ShopForm(Locale language, List<Part> parts) {
  public ShopForm {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the shop.
   *
   * @param part which
   * @param label what it is called
   * @param facts in the order of the contract
   */
  public record Part(ShopPart part, String label, List<Field> facts) {
    public Part {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact of the part.
   *
   * @param fact which
   * @param label what it is called
   * @param values to choose from; empty where anything of its type may stand
   */
  public record Field(ShopFact<?> fact, String label, List<Value> values) {
    public Field {
      values = List.copyOf(values);
    }
  }

  /**
   * A value to choose.
   *
   * @param value as in the contract
   * @param label what it is called
   */
  public record Value(String value, String label) {}
}
