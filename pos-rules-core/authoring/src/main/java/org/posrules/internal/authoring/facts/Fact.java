package org.posrules.internal.authoring.facts;

import java.util.List;

/**
 * A fact that a rule may match.
 *
 * @param name of its class
 * @param ofShop whether it is of how a shop is set up, and not of a payment
 * @param from names of the fields of the request, or of the shop, that it is read from
 * @param example as a rule asks for it
 * @param imports that a rule's file needs beside {@code org.posrules.facts.*}
 */
public record Fact(
    String name,
    boolean ofShop,
    String english,
    String chinese,
    List<String> from,
    String example,
    List<String> imports,
    List<Part> parts) {
  public Fact {
    from = List.copyOf(from);
    imports = List.copyOf(imports);
    parts = List.copyOf(parts);
  }

  /**
   * What a rule may ask of it.
   *
   * @param type as a rule writes its values
   * @param values the constants; none where it is no enum
   */
  public record Part(
      String name, String type, List<String> values, String english, String chinese) {
    public Part {
      values = List.copyOf(values);
    }
  }
}
